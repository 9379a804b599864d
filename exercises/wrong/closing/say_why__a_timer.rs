// Red: I sent as fast as you read. You have returned, and I am still connected.
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
use std::thread;
use std::time::Duration;

pub const LIMIT: Duration = Duration::from_secs(1);
pub const MOST: usize = 1_000_000;

pub fn say_why(mut stream: TcpStream, word: &[u8]) -> io::Result<()> {
    // When the time is over, this ends every wait.
    let timer = stream.try_clone()?;
    thread::Builder::new().spawn(move || {
        thread::sleep(LIMIT);
        let _ = timer.shutdown(Shutdown::Both);
    })?;
    stream.write_all(word)?;
    stream.shutdown(Shutdown::Write)?;
    let mut buf = [0; 8192];
    let mut read = 0;
    while read < MOST {
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
