use std::io::{self, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::process::{Command, ExitCode};
use std::time::Duration;

use framing::{Lines, read_frame};
use no_messages::{Until, accept_one, cannot, say};

const ADDRESS: &str = "127.0.0.1:7122";

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("hand-over-stream: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: serve
/// Serves one client: a minute for the name, and then as long as it likes.
fn serve() -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)
        .map_err(cannot(format_args!("listen on {ADDRESS}")))?;
    say(format_args!("listening on {ADDRESS}"));
    let stream = accept_one(&listener);
    let name = first_line(&stream).map_err(cannot("read a name"))?;
    say(format_args!("{:?} begins", String::from_utf8_lossy(&name)));
    hand_over(stream)
}

// Wrong on purpose: after the run, the page says what.
fn first_line(stream: &TcpStream) -> io::Result<Vec<u8>> {
    let time = Duration::from_secs(60);
    let mut reader = BufReader::new(Until::from_now(stream, time));
    let line = read_frame(&mut reader, &mut Lines::new(80))?;
    line.ok_or(io::ErrorKind::UnexpectedEof.into())
}

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
// ANCHOR_END: serve
