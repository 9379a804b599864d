// Red: My answer was empty: I closed. You have an error: unexpected end of file.
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
//
// Wrong: an end before the first byte is an error.

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
    // One moment for the whole. Whoever counts anew for the answer takes up
    // to twice the limit, and whoever counts anew for each call has no end.
    let deadline = Instant::now() + limit.min(LONGEST);
    let mut rest = request;
    while !rest.is_empty() {
        // Not `write_all`: it makes many calls, and asks nobody in between.
        // The slices are small, for the kernel copies megabytes in one call.
        stream.set_write_timeout(Some(left(deadline)?))?;
        match stream.write(&rest[..rest.len().min(64 * 1024)]) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            wrote => rest = &rest[wrote.map_err(late)?..],
        }
    }
    let mut answer = Vec::new();
    let mut buf = [0; 4096];
    loop {
        stream.set_read_timeout(Some(left(deadline)?))?;
        match stream.read(&mut buf) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            read => match read.map_err(late)? {
                0 if answer.is_empty() => {
                    return Err(ErrorKind::UnexpectedEof.into());
                }
                0 => return Ok(answer),
                n => answer.extend_from_slice(&buf[..n]),
            },
        }
        if answer.len() > most {
            return Err(io::Error::other("too long"));
        }
    }
}

/// What is left. Zero would be an error of another kind, `InvalidInput`.
fn left(deadline: Instant) -> io::Result<Duration> {
    let left = deadline.saturating_duration_since(Instant::now());
    match left.is_zero() {
        true => Err(ErrorKind::TimedOut.into()),
        false => Ok(left),
    }
}

fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}

fn main() {}
