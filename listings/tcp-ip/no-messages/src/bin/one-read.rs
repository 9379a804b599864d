use std::env;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::Duration;

use no_messages::{Until, cannot, say};

fn main() -> ExitCode {
    let address = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let Some(address) = address else {
        say("usage: one-read ADDRESS:PORT");
        return ExitCode::FAILURE;
    };
    match run(&address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("one-read: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(address: &str) -> io::Result<()> {
    let mut stream = TcpStream::connect(address)
        .map_err(cannot(format_args!("connect to {address}")))?;
    stream.write_all(b"GET /numbers HTTP/1.0\r\n\r\n")?;

    // Wrong on purpose: after the run, the page says what.
    let mut answer = [0; 8192];
    let n = Until::from_now(&stream, TIME).read(&mut answer)?;
    io::stdout()
        .write_all(&answer[..n])
        .map_err(cannot("print"))
}

const TIME: Duration = Duration::from_secs(5);
// ANCHOR_END: run
