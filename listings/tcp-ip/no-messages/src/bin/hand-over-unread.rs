use std::io::{self, ErrorKind, Read};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpStream};
use std::os::fd::OwnedFd;
use std::process::{Command, ExitCode};
use std::time::Duration;

use framing::{Framing, Lines};
use no_messages::{Until, accept_one, cannot, listen, say};

const ADDRESS: SocketAddr =
    SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 7122));

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("hand-over-unread: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Serves one client: a minute for the name, and then as long as it likes.
fn serve() -> io::Result<()> {
    // Inline. Why: see "A byte out of line".
    let listener = listen(ADDRESS, true)
        .map_err(cannot(format_args!("listen on {ADDRESS}")))?;
    say(format_args!("listening on {ADDRESS}"));
    let stream = accept_one(&listener);
    let name = first_line(&stream).map_err(cannot("read a name"))?;
    say(format_args!("{:?} begins", String::from_utf8_lossy(&name)));
    hand_over(stream)
}

// ANCHOR: line
/// Takes the line, and not a byte more.
fn first_line(stream: &TcpStream) -> io::Result<Vec<u8>> {
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

fn hand_over(stream: TcpStream) -> io::Result<()> {
    // The time limit is the socket's: the child would have it too.
    stream.set_read_timeout(None)?;
    let status = Command::new("sha256sum")
        .stdin(OwnedFd::from(stream.try_clone()?))
        .stdout(OwnedFd::from(stream))
        .status()
        .map_err(cannot("start sha256sum"))?;
    match status.success() {
        true => Ok(()),
        false => Err(io::Error::other(format!("sha256sum: {status}"))),
    }
}
