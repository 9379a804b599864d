//! Messages from one producer to one consumer, in memory that both map.

use std::io::{self, ErrorKind};
use std::iter;
use std::ops::Deref;

use super::atomics::{Acquire, AtomicU64, Relaxed, Release};

// ANCHOR: layout
/// Which word is what. Each has a cache line of its own.
pub const HEAD: usize = 0; // words taken out so far, by the consumer
pub const TAIL: usize = 8; // words put in so far, by the producer
pub const CONSUMER: usize = 16; // the tail at which the consumer fell asleep
pub const PRODUCER: usize = 24; // the head at which the producer did
pub const SLOTS: usize = 32; // from here on: messages
// ANCHOR_END: layout

// ANCHOR: advance
/// What the peer says its position is, if that can be true.
fn advance(now: u64, before: u64, limit: u64) -> io::Result<u64> {
    if now.wrapping_sub(before) <= limit.wrapping_sub(before) {
        return Ok(now);
    }
    let what = format!("the peer is at {now}, not in {before} to {limit}");
    error(ErrorKind::InvalidData, what)
}
// ANCHOR_END: advance

fn error<T>(kind: ErrorKind, what: String) -> io::Result<T> {
    Err(io::Error::new(kind, what))
}

/// What an end knows for itself, and believes nobody else about.
struct End<M> {
    memory: M,
    capacity: u64,
    head: u64,
    tail: u64,
}

impl<M: Deref<Target = [AtomicU64]>> End<M> {
    fn new(memory: M) -> io::Result<Self> {
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
    fn slots(&self, position: u64) -> impl Iterator<Item = &AtomicU64> {
        let middle = (position % self.capacity) as usize;
        let (before, after) = self.memory[SLOTS..].split_at(middle);
        after.iter().chain(before)
    }
}

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
    /// Copies the oldest message into `buf`, and gives its length in bytes.
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
        if len > filled * 8 || len > buf.len() as u64 {
            let what = format!("a message of {len} bytes");
            return error(ErrorKind::InvalidData, what);
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
