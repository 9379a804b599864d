// Red: I said nothing, and your waiting kept a processor busy.
// To the end in time.
// Chapter: src/tcp-ip/time-limits.md
//
// `ask` sends a request of any size, and gives the answer, which ends where
// the stream ends. It may take `limit`, for all of that together. If the time
// is over, the error is of the kind `TimedOut`, also for a limit of zero. An
// answer that is longer than `most` bytes is an error at once, of another kind.
// A signal is no reason to give up. Any other error of a call is your caller's.
//
// Who waits, sleeps. And when `ask` returns, nothing of it is left at work.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// A moment too far away can't be computed.
const LONGEST: Duration = Duration::from_secs(1 << 32);

pub fn ask(
    mut stream: &TcpStream,
    request: &[u8],
    limit: Duration,
    most: usize,
) -> io::Result<Vec<u8>> {
    let deadline = Instant::now() + limit.min(LONGEST);
    stream.set_nonblocking(true)?;
    let again = |e: &io::Error| {
        matches!(e.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
    };
    let mut rest = request;
    while !rest.is_empty() {
        in_time(deadline)?;
        match stream.write(&rest[..rest.len().min(64 * 1024)]) {
            Err(e) if again(&e) => {}
            wrote => rest = &rest[wrote?..],
        }
    }
    let mut answer = Vec::new();
    let mut buf = [0; 4096];
    loop {
        in_time(deadline)?;
        match stream.read(&mut buf) {
            Err(e) if again(&e) => {}
            read => match read? {
                0 => return Ok(answer),
                n => answer.extend_from_slice(&buf[..n]),
            },
        }
        if answer.len() > most {
            return Err(io::Error::other("too long"));
        }
    }
}

fn in_time(deadline: Instant) -> io::Result<()> {
    match Instant::now() < deadline {
        true => Ok(()),
        false => Err(ErrorKind::TimedOut.into()),
    }
}

fn main() {}
