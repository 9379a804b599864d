use std::env;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::process::ExitCode;
use std::time::Duration;

use no_messages::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("one-read: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let address = env::args().nth(1).unwrap_or("127.0.0.1:7120".into());
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    stream.write_all(b"GET /numbers HTTP/1.0\r\n\r\n")?;

    // Wrong on purpose: one read is taken for the whole answer.
    let mut answer = [0; 8192];
    let n = stream.read(&mut answer)?;
    io::stdout().write_all(&answer[..n])
}
// ANCHOR_END: run
