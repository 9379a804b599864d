// Red: Nothing was put in for a second, and nobody rang. You looked more than ten times.
// Oversleeping.
// Chapter: src/ipc/shared-memory.md
//
// A consumer of a ring in shared memory sleeps when there is nothing to take,
// and says so there; a producer rings, with a byte over a socket, for one who
// sleeps. It works, nearly always. Mend `wait` and `ring`. (The memory is
// behind a trait here, so that the tests can be a peer with bad timing.)

use rustix::net::{SendFlags, send};
use std::io::{self, ErrorKind, Read};
use std::os::unix::net::UnixStream;
use std::time::Duration;

/// What a consumer sees of the ring.
pub trait Ring {
    /// How many words the producer has put in, so far.
    fn tail(&self) -> u64;

    /// Says in the shared memory: I sleep, and saw this tail. (A fence is in
    /// here. A producer puts in first, and then looks whether one sleeps on a
    /// tail that it has just moved; for another it does not ring.)
    fn sleep_on(&self, tail: u64);
}

/// Waits until the tail is no longer `seen`, and returns the new one. If the
/// producer has gone, and left nothing new: `UnexpectedEof`.
pub fn wait(
    memory: &impl Ring,
    mut bell: &UnixStream,
    seen: u64,
) -> io::Result<u64> {
    bell.set_read_timeout(Some(Duration::from_millis(5)))?;
    let mut gone = false;
    loop {
        let tail = memory.tail();
        if tail != seen {
            return Ok(tail);
        }
        if gone {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        memory.sleep_on(seen);
        let mut rings = [0; 64];
        match bell.read(&mut rings) {
            Ok(n) => gone = n == 0,
            Err(e) if e.kind() == ErrorKind::ConnectionReset => gone = true,
            Err(e) if e.kind() == ErrorKind::WouldBlock => {}
            Err(e) => return Err(e),
        }
    }
}

/// Wakes the consumer, and never waits for it.
pub fn ring(bell: &UnixStream) -> io::Result<()> {
    match send(bell, &[1], SendFlags::DONTWAIT | SendFlags::NOSIGNAL) {
        Ok(_) | Err(rustix::io::Errno::AGAIN) => Ok(()),
        Err(e) => Err(e.into()),
    }
}

fn main() {}
