//! The end of the ring that puts messages in.

use std::io::{self, ErrorKind};
use std::iter;
use std::ops::Deref;

use super::atomics::{Acquire, AtomicU64, Relaxed, Release};
use super::ring::{End, HEAD, TAIL, advance, error};

/// The end that puts messages in.
pub struct Producer<M>(End<M>);

impl<M: Deref<Target = [AtomicU64]>> Producer<M> {
    /// Starts at the beginning of a fresh ring.
    pub fn new(memory: M) -> io::Result<Self> {
        Ok(Producer(End::new(memory)?))
    }

    /// Its own position (the tail), and where it saw the peer.
    pub fn positions(&self) -> (u64, u64) {
        (self.0.tail, self.0.head)
    }

    // ANCHOR: push
    /// Puts a copy of `message` in; false if there is no room for it now.
    pub fn push(&mut self, message: &[u8]) -> io::Result<bool> {
        let end = &mut self.0;
        let need = 1 + message.len().div_ceil(8) as u64;
        if need > end.capacity {
            let what = format!("{} bytes never fit", message.len());
            return error(ErrorKind::InvalidInput, what);
        }
        let head = end.memory[HEAD].load(Acquire);
        end.head = advance(head, end.head, end.tail)?;
        if need > end.capacity - (end.tail - end.head) {
            return Ok(false);
        }
        let words = message.chunks(8).map(|bytes| {
            let mut word = [0; 8];
            word[..bytes.len()].copy_from_slice(bytes);
            u64::from_le_bytes(word)
        });
        let record = iter::once(message.len() as u64).chain(words);
        for (slot, word) in end.slots(end.tail).zip(record) {
            slot.store(word, Relaxed);
        }
        end.tail += need;
        end.memory[TAIL].store(end.tail, Release);
        Ok(true)
    }
    // ANCHOR_END: push
}
