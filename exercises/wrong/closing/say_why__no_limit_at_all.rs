// Red: I was silent and stayed, and you still wait.
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

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::time::Duration;

pub const LIMIT: Duration = Duration::from_secs(1);
pub const MOST: usize = 1_000_000;

pub fn say_why(mut stream: TcpStream, word: &[u8]) -> io::Result<()> {
    stream.write_all(word)?;
    stream.shutdown(Shutdown::Write)?;
    io::copy(&mut stream.take(MOST as u64 + 1), &mut io::sink())?;
    Ok(())
}

fn main() {}
