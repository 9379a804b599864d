// Red: Situation 2, `read again`: you predicted Error(ConnectionReset), and the call did not fail.
// After the end.
// Chapter: src/foundations/client-side.md
//
// A conversation is over, and the program has not noticed. It makes five more
// calls. Predict what each gives back; the tests make the calls and compare.
// `main` shows the real ones, once you are right.

use Answer::*;
use std::io::ErrorKind;

/// What a call gives back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// So many bytes.
    Bytes(usize),
    /// It succeeds, with something that is no number of bytes.
    Fine,
    /// It fails, with `ErrorKind::ConnectionReset`, `BrokenPipe`,
    /// `NotConnected`, …
    Error(ErrorKind),
    /// It does not come back, for nothing has come to come back with.
    Waits,
}

// "Reading from a closed connection is an error."

/// 1. Your peer has sent `hello` and closed. Nobody has read yet.
///    `read`, with room for 4096 bytes:
pub const FIRST_READ: Answer = Bytes(5);

/// 2. `read`, once more:
pub const SECOND_READ: Answer = Error(ErrorKind::ConnectionReset);

/// 3. `write`, of one byte:
pub const FIRST_WRITE: Answer = Bytes(1);

/// 4. That byte has arrived, where no socket is left to take it, and the
///    answer of that side has come. `getpeername` (`peer_addr`):
pub const GETPEERNAME: Answer = Error(ErrorKind::NotConnected);

/// 5. `write`, of one more byte:
pub const SECOND_WRITE: Answer = Error(ErrorKind::BrokenPipe);

const PREDICTED: [Answer; 5] =
    [FIRST_READ, SECOND_READ, FIRST_WRITE, GETPEERNAME, SECOND_WRITE];

fn main() {
    match conversation() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<18}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your five predictions hold."),
        Err(why) => peers::complain!("The conversation failed: {why}."),
    }
}

const CALLS: [&str; 5] =
    ["read", "read again", "write", "getpeername", "write again"];

/// The five calls, made.
fn conversation() -> std::io::Result<[Answer; 5]> {
    use std::io::{Read, Write};
    let (mut stream, peer) = peers::hand_over(peers::role(|me| {
        me.send(b"hello") // and the end of the role closes
    }))?;
    peer.saw();
    stream.set_read_timeout(Some(peers::LIMIT))?;
    let bytes = |result: std::io::Result<usize>| match result {
        Ok(n) => Bytes(n),
        Err(e) if e.kind() == ErrorKind::WouldBlock => Waits,
        Err(e) => Error(e.kind()),
    };
    let mut buf = [0; 4096];
    let first_read = bytes(stream.read(&mut buf));
    let second_read = bytes(stream.read(&mut buf));
    let first_write = bytes(stream.write(b"x"));
    peers::reset_has_come(&stream)?;
    let getpeername = match stream.peer_addr() {
        Ok(_) => Fine,
        Err(e) => Error(e.kind()),
    };
    let second_write = bytes(stream.write(b"y"));
    Ok([first_read, second_read, first_write, getpeername, second_write])
}
