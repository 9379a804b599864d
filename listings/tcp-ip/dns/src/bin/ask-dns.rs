use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use dns::data::line;
use dns::name::Name;
use dns::resolver::ask;
use dns::spelling;

const LIMIT: Duration = Duration::from_secs(4);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "ask-dns: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    const USAGE: &str = "usage: ask-dns SERVER:PORT NAME TYPE";
    let args = env::args_os().skip(1).map(|arg| arg.into_string());
    let args = args.collect::<Result<Vec<_>, _>>().map_err(|_| USAGE)?;
    let [server, name, kind] = &args[..] else {
        return Err(USAGE.into());
    };
    let server: SocketAddr =
        server.parse().map_err(|e| format!("{server}: {e}"))?;
    let asked: Name = name.parse().map_err(|e| format!("{name}: {e}"))?;
    let number =
        spelling::kind(kind).ok_or_else(|| format!("{kind}: which type?"))?;
    let mut tell = |what: &str| {
        let _ = io::stderr().write_all(format!("({what})\n").as_bytes());
    };
    let answer = ask(&[server], &asked, number, LIMIT, &mut tell)
        .map_err(|e| format!("{name}: {e}"))?;
    let mut text = String::new();
    for record in &answer.records {
        let line = line(&answer.bytes, record).map_err(|e| e.to_string())?;
        text += &(line + "\n");
    }
    match io::stdout().write_all(text.as_bytes()) {
        Err(e) if e.kind() != ErrorKind::BrokenPipe => {
            Err(format!("cannot print: {e}"))
        }
        _ => match answer.code() {
            0 => Ok(()),
            3 => Err(format!("{name}: no such name")),
            code => Err(format!("{name}: the server says code {code}")),
        },
    }
}
// ANCHOR_END: run
