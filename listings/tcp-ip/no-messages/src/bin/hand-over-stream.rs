use std::io::{self, BufReader};
use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::process::{Command, ExitCode};
use std::time::Duration;

use framing::{Lines, read_frame};
use no_messages::{Until, say};

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

// ANCHOR: serve
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

// Wrong on purpose: the BufReader goes, and what is in it goes too.
fn first_line(stream: &TcpStream) -> io::Result<Vec<u8>> {
    let time = Duration::from_secs(60);
    let mut reader = BufReader::new(Until::from_now(stream, time));
    let line = read_frame(&mut reader, &mut Lines::new(80))?;
    line.ok_or(io::ErrorKind::UnexpectedEof.into())
}
// ANCHOR_END: serve
