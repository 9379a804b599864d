use std::io::{self, ErrorKind, Read};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::process::{Command, ExitCode};
use std::time::Duration;

use framing::{Framing, Lines};
use no_messages::{Until, say};
use socket2::SockRef;

const ADDRESS: &str = "127.0.0.1:7122";

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Serves one client, for as long as the client likes.
fn serve() -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    let (stream, _) = listener.accept()?;
    let name = first_line(&stream)?;
    say(format_args!("{:?} begins", String::from_utf8_lossy(&name)));

    let input = OwnedFd::from(stream.try_clone()?);
    Command::new("sha256sum")
        .stdin(input)
        .stdout(OwnedFd::from(stream))
        .status()?;
    Ok(())
}

// ANCHOR: line
/// Takes the line, and not a byte more.
fn first_line(stream: &TcpStream) -> io::Result<Vec<u8>> {
    // Why: see "A byte out of line".
    SockRef::from(stream).set_out_of_band_inline(true)?;
    let mut reader = Until::from_now(stream, Duration::from_secs(60));
    let mut framing = Lines::new(80);
    let mut buf = [0; 80];
    loop {
        let n = reader.peek(&mut buf)?;
        if n == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let mut input = &buf[..n];
        let line = framing.decode(&mut input)?;
        let taken = n - input.len();
        // They are there, so this does not wait.
        reader.read_exact(&mut buf[..taken])?;
        if let Some(line) = line {
            return Ok(line);
        }
    }
}
// ANCHOR_END: line
