//! Messages from one producer to one consumer, in memory that both map: what
//! the two have in common.

use std::io::{self, ErrorKind};
use std::ops::Deref;

use super::atomics::AtomicU64;

// ANCHOR: layout
/// Which word is what. They lie 64 bytes apart, most processors' cache line.
pub const HEAD: usize = 0; // words taken out so far, by the consumer
pub const TAIL: usize = 8; // words put in so far, by the producer
pub const CONSUMER: usize = 16; // the tail at which the consumer fell asleep
pub const PRODUCER: usize = 24; // the head at which the producer did
pub const SLOTS: usize = 32; // from here on: messages
// ANCHOR_END: layout

// ANCHOR: advance
/// What the peer says its position is, if that can be true.
pub(super) fn advance(now: u64, before: u64, limit: u64) -> io::Result<u64> {
    if now.wrapping_sub(before) <= limit.wrapping_sub(before) {
        return Ok(now);
    }
    let what = format!("the peer is at {now}, not in {before} to {limit}");
    error(ErrorKind::InvalidData, what)
}
// ANCHOR_END: advance

pub(super) fn error<T>(kind: ErrorKind, what: String) -> io::Result<T> {
    Err(io::Error::new(kind, what))
}

/// What an end knows for itself, and believes nobody else about.
pub struct End<M> {
    pub(super) memory: M,
    pub(super) capacity: u64,
    pub(super) head: u64,
    pub(super) tail: u64,
}

impl<M: Deref<Target = [AtomicU64]>> End<M> {
    pub(super) fn new(memory: M) -> io::Result<Self> {
        let capacity = memory.len().saturating_sub(SLOTS) as u64;
        if capacity == 0 {
            let what = "too small for a ring".to_owned();
            return error(ErrorKind::InvalidData, what);
        }
        Ok(End {
            memory,
            capacity,
            head: 0,
            tail: 0,
        })
    }

    /// All slots, from the one at `position` round to the one before it.
    pub(super) fn slots(
        &self,
        position: u64,
    ) -> impl Iterator<Item = &AtomicU64> {
        let middle = (position % self.capacity) as usize;
        let (before, after) = self.memory[SLOTS..].split_at(middle);
        after.iter().chain(before)
    }
}
