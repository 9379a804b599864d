//! The side that wants the file.

use std::time::{Duration, Instant};

use crate::clock::{Clock, Silence};
use crate::terms::Terms;

pub struct Receiver {
    /// The last block that came in order.
    got: u64,
    /// How many since our last ACK.
    unsaid: u64,
    /// A gap has been told of, and not been filled.
    told: bool,
    /// Before that, a copy of the last block is not answered.
    again: Instant,
    whole: bool,
    terms: Terms,
    clock: Clock,
}

/// What to do about a block.
#[derive(Debug, PartialEq)]
pub enum Block {
    /// Write it at this place. Then say what `on_written` says.
    New(u64),
    /// An ACK is due: it came before, or others are missing.
    Answer,
    Ignore,
}

impl Receiver {
    pub fn new(terms: Terms, now: Instant) -> Receiver {
        Receiver {
            got: 0,
            unsaid: 0,
            told: false,
            again: now,
            whole: false,
            terms,
            clock: Clock::new(terms.pause, now),
        }
    }

    /// Before the first block: the server has said what it agrees to.
    pub fn agree(&mut self, terms: Terms, now: Instant) {
        self.terms = terms;
        self.clock.agree(terms.pause);
        self.clock.moved(now);
        self.clock.asks(now);
    }

    // ANCHOR: moves
    pub fn on_data(&mut self, n: u16, bytes: usize, now: Instant) -> Block {
        let ahead = u64::from(n.wrapping_sub(self.got as u16));
        let window = u64::from(self.terms.window);
        let size = u64::from(self.terms.block);
        let block = match ahead {
            _ if bytes as u64 > size => Block::Ignore,
            1 if !self.whole => Block::New(self.got * size),
            // A gap: say once which block was the last.
            2.. if ahead <= window && !self.told => {
                (self.told, self.unsaid) = (true, 0);
                Block::Answer
            }
            2.. if ahead <= window => Block::Ignore,
            // Our ACK may be lost. (More answers would feed an apprentice.)
            0 if self.got > 0 && now >= self.again => Block::Answer,
            _ => Block::Ignore,
        };
        if block == Block::Answer {
            self.again = now + self.clock.trip();
            self.clock.repeats();
        }
        block
    }

    /// The new block is in the file. Whether an ACK is due.
    pub fn on_written(&mut self, bytes: usize, now: Instant) -> bool {
        self.got += 1;
        self.unsaid += 1;
        (self.told, self.again) = (false, now);
        self.whole = bytes < usize::from(self.terms.block);
        self.clock.moved(now);
        let due = self.whole || self.unsaid >= self.terms.window.into();
        if due {
            self.unsaid = 0;
            self.clock.asks(now);
        }
        due
    }

    /// Nothing new has come in time: our last ACK is to be said again.
    pub fn on_silence(&mut self, now: Instant) -> Result<(), Silence> {
        self.clock.ran_out(now)
    }
    // ANCHOR_END: moves

    /// The number that an ACK has now.
    pub fn number(&self) -> u16 {
        self.got as u16
    }

    pub fn begun(&self) -> bool {
        self.got > 0
    }

    pub fn whole(&self) -> bool {
        self.whole
    }

    /// Who has the file repeats first, once it has begun.
    pub fn due(&self) -> Instant {
        self.clock.due() + self.clock.pause() * 3 * u32::from(self.begun())
    }

    pub fn pause(&self) -> Duration {
        self.clock.pause()
    }
}
