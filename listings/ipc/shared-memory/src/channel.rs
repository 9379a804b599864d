//! A ring, its two bells, and the socket over which they were handed.

use std::io::{self, ErrorKind};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;

use crate::consumer::Consumer;
use crate::producer::Producer;
use crate::region::{self, Region};
use crate::ring::{CONSUMER, PRODUCER};
use crate::{bell, handover, sleep};

struct Link {
    memory: Region,
    /// Rung by the sender: there is something.
    filled: OwnedFd,
    /// Rung by the receiver: there is room.
    drained: OwnedFd,
    /// Carries nothing more. Its end is the peer's end.
    control: UnixStream,
}

/// The sending end.
pub struct Sender {
    ring: Producer<Region>,
    link: Link,
}

impl Sender {
    /// Makes a ring in `len` bytes of memory and hands it to the peer.
    pub fn offer(control: UnixStream, len: usize) -> io::Result<Sender> {
        let memory = region::create("ring", len as u64)?;
        let (filled, drained) = (bell::create()?, bell::create()?);
        let all = [memory.as_fd(), filled.as_fd(), drained.as_fd()];
        handover::send(&control, &all)?;
        let memory = Region::map(memory, len)?;
        let ring = Producer::new(memory.clone())?;
        let link = Link {
            memory,
            filled,
            drained,
            control,
        };
        Ok(Sender { ring, link })
    }

    // ANCHOR: send
    /// Sends one message, and sleeps while there is no room for it. Says if it
    /// rang the bell. `BrokenPipe`: the peer is gone, nobody will make room.
    pub fn send(&mut self, message: &[u8]) -> io::Result<bool> {
        let (ring, link) = (&mut self.ring, &self.link);
        let (before, _) = ring.positions();
        let push = || {
            let pushed = ring.push(message)?;
            Ok((pushed.then_some(()), ring.positions().1))
        };
        let wait = || bell::wait(&link.drained, &link.control);
        if sleep::until(&link.memory[PRODUCER], push, wait)?.is_none() {
            return Err(ErrorKind::BrokenPipe.into());
        }
        let (after, _) = ring.positions();
        let wake = sleep::must_ring(&link.memory[CONSUMER], before..after);
        if wake {
            bell::ring(&link.filled)?;
        }
        Ok(wake)
    }
    // ANCHOR_END: send
}

/// The receiving end.
pub struct Receiver {
    ring: Consumer<Region>,
    link: Link,
}

impl Receiver {
    // ANCHOR: accept
    /// Takes a ring of at most `max` bytes of memory that the peer offers.
    pub fn accept(control: UnixStream, max: usize) -> io::Result<Receiver> {
        let [memory, filled, drained] = handover::receive(&control)?;
        let memory = Region::map(memory, max)?;
        bell::check(&filled)?;
        bell::check(&drained)?;
        let ring = Consumer::new(memory.clone())?;
        let link = Link {
            memory,
            filled,
            drained,
            control,
        };
        Ok(Receiver { ring, link })
    }
    // ANCHOR_END: accept

    /// Receives one message, and sleeps while there is none. `None`: the peer
    /// is gone, and all that it sent has been received.
    pub fn recv(&mut self, buf: &mut [u8]) -> io::Result<Option<usize>> {
        let (ring, link) = (&mut self.ring, &self.link);
        let (before, _) = ring.positions();
        let pop = || {
            let popped = ring.pop(buf)?;
            Ok((popped, ring.positions().1))
        };
        let wait = || bell::wait(&link.filled, &link.control);
        let received = sleep::until(&link.memory[CONSUMER], pop, wait)?;
        let (after, _) = ring.positions();
        if sleep::must_ring(&link.memory[PRODUCER], before..after) {
            bell::ring(&link.drained)?;
        }
        Ok(received)
    }
}
