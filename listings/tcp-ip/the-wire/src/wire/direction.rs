use std::collections::VecDeque;
use std::time::{Duration, Instant};

use crate::wire::counts::Counts;
use crate::wire::fate::Fates;
use crate::wire::named::Register;
use crate::wire::way::Way;

/// The wire for the packets from one side.
pub struct Direction {
    way: Way,
    fates: Fates,
    register: Register,
    /// When the sending of each packet that still waits will have ended.
    queue: VecDeque<Instant>,
    /// The latest arrival of a packet that was not held back.
    latest: Option<Instant>,
    highest: u64,
    pub counts: Counts,
}

/// A packet will arrive.
#[derive(Debug, PartialEq)]
pub struct Passage {
    pub number: u64,
    pub arrives: Instant,
    pub copies: usize,
}

impl Direction {
    /// `side` is 0 or 1.
    pub fn new(way: Way, seed: u64, side: usize) -> Direction {
        let fates = Fates::new(seed, side, way.odds);
        Direction {
            way,
            fates,
            register: Register::default(),
            queue: VecDeque::new(),
            latest: None,
            highest: 0,
            counts: Counts::default(),
        }
    }

    /// A packet enters the wire. Whether it will arrive, and when.
    pub fn enter(&mut self, packet: &[u8], now: Instant) -> Option<Passage> {
        self.register.enter(packet);
        let number = self.register.number();
        let fate = self.fates.of(number);
        let Some(sent) = self.send(packet.len(), now) else {
            self.counts.overflowed += 1;
            return None;
        };
        if self.way.drop.iter().any(|it| self.register.is(it)) {
            self.counts.dropped += 1;
            return None;
        }
        if fate.lost {
            self.counts.lost += 1;
            return None;
        }
        let jitter = self.way.jitter.mul_f64(fate.jitter);
        let mut arrives = sent + self.way.delay + jitter;
        let named = self.way.hold.iter().find(|it| self.register.is(&it.0));
        let late = fate.late.then_some(self.way.late);
        if let Some(held) = named.map(|it| it.1).or(late) {
            arrives += held;
        } else {
            arrives = self.latest.map_or(arrives, |it| it.max(arrives));
            self.latest = Some(arrives);
        }
        let named = self.way.double.iter().any(|it| self.register.is(it));
        let doubled = named || fate.doubled;
        self.counts.doubled += u64::from(doubled);
        Some(Passage {
            number,
            arrives,
            copies: 1 + usize::from(doubled),
        })
    }

    /// When the last bit of the packet will have entered the wire; nothing if
    /// the queue is full.
    fn send(&mut self, len: usize, now: Instant) -> Option<Instant> {
        let Some(rate) = self.way.rate else {
            return Some(now);
        };
        while self.queue.front().is_some_and(|sent| *sent <= now) {
            self.queue.pop_front();
        }
        // The first one of the queue does not wait, it is being sent.
        if self.queue.len() > self.way.queue {
            return None;
        }
        let begins = self.queue.back().copied().unwrap_or(now);
        let ends = begins + Duration::from_secs_f64(len as f64 * 8.0 / rate);
        self.queue.push_back(ends);
        Some(ends)
    }

    /// A packet has arrived.
    pub fn leave(&mut self, number: u64) {
        self.counts.arrived += 1;
        self.counts.reordered += u64::from(number < self.highest);
        self.highest = self.highest.max(number);
    }

    pub fn way(&self) -> &Way {
        &self.way
    }
}
