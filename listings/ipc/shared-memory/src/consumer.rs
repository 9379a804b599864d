//! The end of the ring that takes messages out.

use std::io::{self, ErrorKind};
use std::ops::Deref;

use super::atomics::{Acquire, AtomicU64, Relaxed, Release};
use super::ring::{End, HEAD, TAIL, advance, error};

/// The end that takes messages out.
pub struct Consumer<M>(End<M>);

impl<M: Deref<Target = [AtomicU64]>> Consumer<M> {
    /// Starts at the beginning of a fresh ring.
    pub fn new(memory: M) -> io::Result<Self> {
        Ok(Consumer(End::new(memory)?))
    }

    /// Its own position (the head), and where it saw the peer.
    pub fn positions(&self) -> (u64, u64) {
        (self.0.head, self.0.tail)
    }

    // ANCHOR: pop
    /// Copies the oldest message into `buf`, and gives its length in bytes. One
    /// that is longer than `buf` stays, and the error is `InvalidInput`.
    pub fn pop(&mut self, buf: &mut [u8]) -> io::Result<Option<usize>> {
        let end = &mut self.0;
        let tail = end.memory[TAIL].load(Acquire);
        end.tail = advance(tail, end.tail, end.head + end.capacity)?;
        let Some(filled) = (end.tail - end.head).checked_sub(1) else {
            return Ok(None);
        };
        let mut words = end.slots(end.head).map(|slot| slot.load(Relaxed));
        // Read once: the next time it may be another.
        let len = words.next().unwrap_or(0);
        if len > filled * 8 {
            let what = format!("{len} bytes in {filled} words");
            return error(ErrorKind::InvalidData, what);
        }
        if len > buf.len() as u64 {
            let what = format!("{len} bytes, room for {}", buf.len());
            return error(ErrorKind::InvalidInput, what);
        }
        for (bytes, word) in buf[..len as usize].chunks_mut(8).zip(words) {
            bytes.copy_from_slice(&word.to_le_bytes()[..bytes.len()]);
        }
        end.head += 1 + len.div_ceil(8);
        end.memory[HEAD].store(end.head, Release);
        Ok(Some(len as usize))
    }
    // ANCHOR_END: pop
}
