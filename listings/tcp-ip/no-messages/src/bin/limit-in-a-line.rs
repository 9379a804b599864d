use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::Duration;

use framing::{Lines, read_frame};
use no_messages::{pair, say};

fn main() -> ExitCode {
    let Some((begin, rest)) = arguments() else {
        say("usage: limit-in-a-line LINE BYTES");
        return ExitCode::FAILURE;
    };
    match run(&begin, &rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the limit: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// A line, and how many of its bytes come before the time limit.
fn arguments() -> Option<(Vec<u8>, Vec<u8>)> {
    let mut words = env::args_os().skip(1);
    let line = words.next()?.into_string().ok()? + "\n";
    let at = words.next()?.into_string().ok()?.parse().ok()?;
    let (begin, rest) = line.as_bytes().split_at_checked(at)?;
    Some((begin.into(), rest.into()))
}

type Call<'a> = Box<dyn FnMut() -> io::Result<String> + 'a>;
type Start = fn(&mut BufReader<TcpStream>) -> Call<'_>;

// ANCHOR: run
fn run(begin: &[u8], rest: &[u8]) -> io::Result<()> {
    let twice = |name, start: Start| twice(name, begin, rest, start);
    twice("read_line", |reader| {
        let mut line = String::new();
        Box::new(move || reader.read_line(&mut line).map(|_| line.clone()))
    })?;
    twice("lines", |reader| {
        let mut lines = reader.lines();
        Box::new(move || lines.next().unwrap_or(Ok(String::new())))
    })?;
    twice("read_until", |reader| {
        let mut line = Vec::new();
        Box::new(move || {
            reader.read_until(b'\n', &mut line).map(|_| text(&line))
        })
    })?;
    twice("read_frame", |reader| {
        let mut framing = Lines::new(80);
        Box::new(move || {
            let line = read_frame(reader, &mut framing)?;
            Ok(text(&line.unwrap_or_default()))
        })
    })
}
// ANCHOR_END: run

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The peer sends the beginning of a line. When the first call has met its time
/// limit, the peer sends the rest.
fn twice(
    name: &str,
    begin: &[u8],
    rest: &[u8],
    start: Start,
) -> io::Result<()> {
    let (mut peer, stream) = pair()?;
    stream.set_read_timeout(Some(Duration::from_millis(200)))?;
    let mut reader = BufReader::new(stream);
    let mut call = start(&mut reader);
    peer.write_all(begin)?;
    let first = call().unwrap_or_else(|e| format!("{:?}", e.kind()));
    peer.write_all(rest)?;
    let then = call()
        .map_or_else(|e| e.to_string(), |s| format!("{:?}", s.trim_end()));
    writeln!(io::stdout(), "{name:<11} {first}, then {then}")
}
