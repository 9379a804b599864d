use std::cmp::Ordering;
use std::collections::BinaryHeap;
use std::time::Instant;

/// A packet that is on its way.
pub struct Flight {
    pub arrives: Instant,
    /// The side that it comes from, 0 or 1, and its number there.
    pub side: usize,
    pub number: u64,
    pub packet: Vec<u8>,
}

/// All packets that are on their way, the next to arrive first.
#[derive(Default)]
pub struct Flights {
    heap: BinaryHeap<Entry>,
    added: u64,
}

/// Bounds the memory: 100 MB of the longest packets.
const MOST: usize = 65_536;

impl Flights {
    pub fn has_room(&self) -> bool {
        self.heap.len() < MOST
    }

    pub fn add(&mut self, flight: Flight) {
        self.added += 1;
        self.heap.push(Entry {
            flight,
            order: self.added,
        });
    }

    pub fn next_arrival(&self) -> Option<Instant> {
        self.heap.peek().map(|entry| entry.flight.arrives)
    }

    /// Takes one that has arrived.
    pub fn arrived(&mut self, now: Instant) -> Option<Flight> {
        if self.next_arrival()? > now {
            return None;
        }
        self.heap.pop().map(|entry| entry.flight)
    }
}

/// Of two that arrive at the same moment, the one that left first is first.
struct Entry {
    flight: Flight,
    order: u64,
}

impl Ord for Entry {
    fn cmp(&self, other: &Entry) -> Ordering {
        // A `BinaryHeap` has its greatest element on top.
        let key = |it: &Entry| (it.flight.arrives, it.order);
        key(other).cmp(&key(self))
    }
}

impl PartialOrd for Entry {
    fn partial_cmp(&self, other: &Entry) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Entry {
    fn eq(&self, other: &Entry) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Entry {}
