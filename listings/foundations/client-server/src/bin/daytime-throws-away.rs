use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

const ADDRESS: &str = "127.0.0.1:7013";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

/// Returns only if it cannot begin.
fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept() {
            Ok((stream, peer)) => match answer(stream) {
                Ok(()) => say(format_args!("{peer}: answered")),
                Err(e) => say(format_args!("{peer}: left early: {e}")),
            },
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: answer
fn answer(mut stream: TcpStream) -> io::Result<()> {
    let line = httpdate::fmt_http_date(SystemTime::now()) + "\r\n";
    stream.write_all(line.as_bytes())?;
    stream.shutdown(Shutdown::Write)?;
    throw_away(stream, Instant::now() + Duration::from_secs(2))
}

/// RFC 867: "any data received is thrown away". Until the client closes, or
/// the deadline: nobody may keep the other clients waiting for longer.
fn throw_away(mut stream: TcpStream, deadline: Instant) -> io::Result<()> {
    let mut waste = [0; 4096];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut waste) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => {}
            // A time limit: even without a handler, it may be interrupted.
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
}
// ANCHOR_END: answer

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
