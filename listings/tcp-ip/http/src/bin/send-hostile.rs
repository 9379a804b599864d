use std::env;
use std::io::{self, Error, Write};
use std::process::ExitCode;

use http::hostile::front::Kind;
use http::hostile::table::all;
use http::hostile::trial::{Course, Outcome};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the answers: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// Sends each row of the table to the server, then through both proxies.
fn run() -> io::Result<()> {
    let rows = all().ok_or(Error::other("the table can't be read"))?;
    let ways = [None, Some(Kind::Nginx), Some(Kind::Haproxy)];
    let mut columns = Vec::new();
    for way in ways {
        let dir = tempfile::tempdir_in(env::current_dir()?)?;
        let mut course = Course::start(dir.path(), way)?;
        let column = rows.iter().map(|row| course.send(row));
        columns.push(column.collect::<io::Result<Vec<_>>>()?);
    }
    let mut out = io::stdout();
    writeln!(out, "{:28}alone  nginx  haproxy", "")?;
    let mut gets = 0;
    for (n, row) in rows.iter().enumerate() {
        let first = |it: &Vec<Outcome>| it[n].statuses.first().copied();
        let firsts = columns.iter().map(|it| first(it).unwrap_or(0));
        let firsts: Vec<u16> = firsts.collect();
        // A 404 is the server's: no proxy here makes one.
        let refused = firsts[0] >= 400 && firsts[0] != 404;
        let taken = firsts[1..].iter().any(|it| matches!(it, 200 | 404));
        if refused && taken && !row.bytes.starts_with(b"POST") {
            gets += 1;
        } else if refused && taken {
            let [alone, nginx, haproxy] = firsts[..] else {
                continue;
            };
            let name = row.name;
            writeln!(out, "{name:30}{alone}    {nginx}      {haproxy}")?;
        }
    }
    writeln!(out, "and {gets} GETs")?;
    for (column, name) in columns[1..].iter().zip(["nginx", "haproxy"]) {
        let same = column.iter().filter(|it| it.agree()).count();
        let all = rows.len();
        writeln!(out, "{name} and server agree on {same} of {all}")?;
    }
    Ok(())
}
// ANCHOR_END: run
