use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::Duration;

use no_messages::{Until, cannot, say};

const ADDRESS: &str = "127.0.0.1:7151";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot count at {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
// Wrong on purpose: after the run, the page says what.
fn run() -> io::Result<()> {
    let mut stream = TcpStream::connect(ADDRESS)?;
    stream.write_all(b"count tea\ncount milk\n")?;
    let answers = Until::from_now(&stream, Duration::from_secs(60));
    let mut answers = BufReader::new(answers.take(1000));
    let tea = line(&mut answers)?;
    let milk = line(&mut answers)?;
    writeln!(io::stdout(), "tea: {tea}, milk: {milk}").map_err(cannot("print"))
}
// ANCHOR_END: run

/// A whole line, fit for a terminal.
fn line(answers: &mut impl BufRead) -> io::Result<String> {
    let mut line = String::new();
    answers.read_line(&mut line)?;
    match line.strip_suffix('\n') {
        Some(line) => Ok(line.escape_debug().to_string()),
        None => Err(ErrorKind::UnexpectedEof.into()),
    }
}
