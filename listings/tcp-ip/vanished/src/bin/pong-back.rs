use std::io::{self, BufReader, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use vanished::line::{Heard, line_until};

const SERVER: &str = "127.0.0.1:7131";
/// This server asks each second. Silent for so long, it has vanished.
const PATIENCE: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "no heartbeat: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let stream = TcpStream::connect(SERVER)?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(&stream);
    let mut line = Vec::new();
    loop {
        match line_until(&mut reader, &mut line, Instant::now() + PATIENCE)? {
            Heard::Line if line == b"ping\n" => {
                (&stream).write_all(b"pong\n")?;
                print("answered")?;
            }
            Heard::Line => (),
            Heard::End => {
                return print("the server has closed");
            }
            Heard::Nothing => {
                return Err(io::Error::other("no ping for ten seconds"));
            }
        }
        line.clear();
    }
}
// ANCHOR_END: run

fn print(line: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))
}
