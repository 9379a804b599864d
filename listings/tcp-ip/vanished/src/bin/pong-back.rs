use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::ExitCode;

const SERVER: &str = "127.0.0.1:7131";

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
    for line in BufReader::new(&stream).lines() {
        if line? == "ping" {
            (&stream).write_all(b"pong\n")?;
            writeln!(io::stdout(), "answered")?;
        }
    }
    writeln!(io::stdout(), "the server has closed")
}
// ANCHOR_END: run
