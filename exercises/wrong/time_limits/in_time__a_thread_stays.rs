// Red: I said nothing. You returned, and something of yours still holds the
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
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

pub fn ask(
    stream: &TcpStream,
    request: &[u8],
    limit: Duration,
    most: usize,
) -> io::Result<Vec<u8>> {
    let mut stream = stream.try_clone()?;
    let request = request.to_vec();
    let (done, result) = channel();
    thread::Builder::new().spawn(move || {
        let mut whole = || {
            stream.write_all(&request)?;
            let mut answer = Vec::new();
            let mut few = (&stream).take(most as u64 + 1);
            few.read_to_end(&mut answer)?;
            Ok(answer)
        };
        let _ = done.send(whole());
    })?;
    // However many calls the thread makes: this is for all of them.
    match result.recv_timeout(limit) {
        Ok(Ok(answer)) if answer.len() > most => {
            Err(io::Error::other("too long"))
        }
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(ErrorKind::TimedOut.into()),
        Err(RecvTimeoutError::Disconnected) => {
            Err(io::Error::other("the thread is gone"))
        }
    }
}

fn main() {}
