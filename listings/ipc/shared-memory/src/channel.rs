//! A ring, and the socket over which it was handed and its bells ring.

use std::io::{self, ErrorKind};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use passing_descriptors::let_go;

use crate::consumer::Consumer;
use crate::producer::Producer;
use crate::region::{self, Region};
use crate::ring::{CONSUMER, PRODUCER};
use crate::{bell, handover, sleep};

/// The sending end.
pub struct Sender {
    ring: Producer<Region>,
    memory: Region,
    /// Every further byte is a ring, and its end is the peer's end.
    control: UnixStream,
}

impl Sender {
    /// Makes a ring in `len` bytes of memory and hands it to the peer.
    pub fn offer(control: UnixStream, len: usize) -> io::Result<Sender> {
        let memory = region::create("ring", len as u64)?;
        handover::send(&control, &[memory.as_fd()])?;
        let memory = Region::map(memory, len)?;
        Ok(Sender {
            ring: Producer::new(memory.clone())?,
            memory,
            control,
        })
    }

    // ANCHOR: send
    /// Sends one message, and sleeps while there is no room for it. Says if it
    /// rang. `Ok` means that the message is in the memory, not that it has been
    /// taken out. `BrokenPipe`: there is no room, and the peer is gone.
    pub fn send(&mut self, message: &[u8]) -> io::Result<bool> {
        let (ring, memory) = (&mut self.ring, &self.memory);
        let (before, _) = ring.positions();
        let push = || {
            let pushed = ring.push(message)?;
            Ok((pushed.then_some(()), ring.positions().1))
        };
        let wait = || bell::wait(&self.control);
        if sleep::until(&memory[PRODUCER], push, wait)?.is_none() {
            return Err(ErrorKind::BrokenPipe.into());
        }
        let (after, _) = ring.positions();
        let wake = sleep::must_ring(&memory[CONSUMER], before..after);
        if wake {
            bell::ring(&self.control)?;
        }
        Ok(wake)
    }
    // ANCHOR_END: send
}

/// The receiving end.
pub struct Receiver {
    ring: Consumer<Region>,
    memory: Region,
    /// Every further byte is a ring, and its end is the peer's end.
    control: UnixStream,
    /// Where to look next whether the peer is gone; once it is, where to stop.
    look_at: u64,
    gone: bool,
}

impl Receiver {
    // ANCHOR: accept
    /// Takes a ring of at most `max` bytes of memory that the peer offers.
    pub fn accept(control: UnixStream, max: usize) -> io::Result<Receiver> {
        let [memory] = handover::receive(&control)?;
        let memory = match Region::map(&memory, max) {
            Ok(region) => region,
            Err(e) => {
                let_go(vec![memory]);
                return Err(e);
            }
        };
        Ok(Receiver {
            ring: Consumer::new(memory.clone())?,
            look_at: memory.len() as u64,
            gone: false,
            memory,
            control,
        })
    }
    // ANCHOR_END: accept

    /// Receives one message, and sleeps while there is none. `None`: the peer
    /// is gone, and all that it sent has been received. `InvalidInput`: `buf`
    /// is too short, and the message stays where it is.
    pub fn recv(&mut self, buf: &mut [u8]) -> io::Result<Option<usize>> {
        let (ring, memory) = (&mut self.ring, &self.memory);
        let (before, _) = ring.positions();
        // A peer that never lets us sleep could be gone and write on for ever.
        // Since the last look, we have gone round the ring.
        if before >= self.look_at {
            if self.gone {
                return Ok(None);
            }
            self.gone = bell::is_gone(&self.control);
            self.look_at = before + memory.len() as u64;
        }
        let pop = || {
            let popped = ring.pop(buf)?;
            Ok((popped, ring.positions().1))
        };
        let wait = || bell::wait(&self.control);
        let received = sleep::until(&memory[CONSUMER], pop, wait)?;
        let (after, _) = ring.positions();
        if sleep::must_ring(&memory[PRODUCER], before..after) {
            bell::ring(&self.control)?;
        }
        Ok(received)
    }
}
