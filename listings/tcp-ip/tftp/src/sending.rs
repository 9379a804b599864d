//! The side that has the file. It counts blocks from 1 and without end; the
//! 16 bits of a packet are the end of that number. Block 0 is what began the
//! transfer: the server's OACK, or the client's request to write.

use std::time::Instant;

use crate::clock::{Clock, Silence};
use crate::terms::Terms;

pub struct Sender {
    /// The first block that is not acknowledged.
    first: u64,
    /// The next one to send.
    next: u64,
    /// The last one of the file.
    last: u64,
    window: u64,
    /// Not before that may we go back once more.
    again: Instant,
    clock: Clock,
}

impl Sender {
    /// `first` is 0, or 1 where nothing needs an answer before the file.
    pub fn new(first: u64, size: u64, terms: Terms, now: Instant) -> Sender {
        let clock = Clock::new(terms.pause, now);
        let mut sender = Sender {
            first,
            next: first,
            last: 0,
            window: 1,
            again: now,
            clock,
        };
        sender.agree(size, terms);
        sender
    }

    pub fn agree(&mut self, size: u64, terms: Terms) {
        // A file that fills its last block needs an empty one behind it.
        self.last = size / u64::from(terms.block) + 1;
        self.window = terms.window.into();
        self.clock.agree(terms.pause);
    }

    // ANCHOR: moves
    /// The block that is to be sent now, if the window has room for one.
    pub fn to_send(&mut self) -> Option<u64> {
        let window = if self.first == 0 { 1 } else { self.window };
        let end = (self.first + window).min(self.last + 1);
        let block = Some(self.next).filter(|next| *next < end)?;
        self.next += 1;
        Some(block)
    }

    /// An ACK has come. Only one for a block that is on its way is new.
    pub fn on_ack(&mut self, number: u16, now: Instant) {
        let before = self.first.wrapping_sub(1) as u16;
        let blocks = u64::from(number.wrapping_sub(before));
        if (1..=self.next - self.first).contains(&blocks) {
            self.first += blocks;
            self.clock.moved(now);
            // Blocks behind it are missing. Once in a round trip: not all
            // that we hear meanwhile can know that we went back.
            if self.first < self.next && now >= self.again {
                self.next = self.first;
                self.again = now + self.clock.trip();
            } else {
                self.clock.asks(now);
            }
        }
    }

    /// Nothing new has come in time: all that is on its way is sent again.
    pub fn on_silence(&mut self, now: Instant) -> Result<(), Silence> {
        self.next = self.first;
        self.clock.ran_out(now)
    }
    // ANCHOR_END: moves

    pub fn begun(&self) -> bool {
        self.first > 0
    }

    /// All has been acknowledged.
    pub fn done(&self) -> bool {
        self.first > self.last
    }

    pub fn due(&self) -> Instant {
        self.clock.due()
    }
}
