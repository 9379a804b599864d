// Red: I sent a byte every thousandth of a second, and your limit did not end
// Say why.
// Chapter: src/tcp-ip/closing.md
//
// A server refuses a client that is still sending, and says why. `say_why`
// sends the word, ends, and gives the client a fair chance to hear it:
//
// - It closes when the client has ended its direction too. Only then it returns
//   `Ok`.
// - It takes `LIMIT` at most, whatever the client does: for the writing and the
//   waiting together.
// - It reads at most `MOST` bytes that it throws away.
// - When it returns, the connection is closed, whatever it returns.
//
// If a limit is reached, or the connection breaks, it returns an error, and the
// client may miss the word. A signal changes nothing. And who waits, sleeps.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

pub const LIMIT: Duration = Duration::from_secs(1);
pub const MOST: usize = 1_000_000;

pub fn say_why(mut stream: TcpStream, word: &[u8]) -> io::Result<()> {
    let deadline = Instant::now() + LIMIT;
    // A limit of zero is refused.
    let left = || {
        let left = deadline.saturating_duration_since(Instant::now());
        io::Result::Ok(Some(left.max(Duration::from_millis(50))))
    };
    let mut rest = word;
    while !rest.is_empty() {
        stream.set_write_timeout(left()?)?;
        match stream.write(rest) {
            Ok(n) => rest = &rest[n..],
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    stream.shutdown(Shutdown::Write)?;
    let mut buf = [0; 8192];
    let mut read = 0;
    while read < MOST {
        stream.set_read_timeout(left()?)?;
        let most = buf.len().min(MOST - read);
        match stream.read(&mut buf[..most]) {
            Ok(0) => return Ok(()),
            Ok(n) => read += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Err(ErrorKind::InvalidData.into())
}

fn main() {}
