use std::io;
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::ExitCode;

use no_messages::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("one-orphan: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (kept, _peer) = pair("127.0.0.1:7135")?;
    let (closed, _other) = pair("127.0.0.1:7136")?;
    kept.shutdown(Shutdown::Write)?;
    drop(closed);
    say("7135: shut down, 7136: closed");
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}
// ANCHOR_END: run

fn pair(address: &str) -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind(address)?;
    let one = TcpStream::connect(address)?;
    listener.accept().map(|(other, _)| (one, other))
}
