use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

const ADDRESS: &str = "127.0.0.1:7010";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept() {
            Ok((mut stream, peer)) => {
                say(format_args!("{peer}: connected"));
                match shout(&mut stream) {
                    Ok(()) => say(format_args!("{peer}: end")),
                    Err(e) => say(format_args!("{peer}: {e}")),
                }
            }
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn shout(stream: &mut TcpStream) -> io::Result<()> {
    let mut buf = [0; 4096];
    loop {
        let n = stream.read(&mut buf)?;
        if n == 0 {
            return Ok(());
        }
        buf[..n].make_ascii_uppercase();
        stream.write_all(&buf[..n])?;
    }
}
// ANCHOR_END: serve

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
