// ANCHOR: seen
//! Which of the last numbers have come, in a bounded place.

#[derive(Debug, PartialEq)]
pub enum Arrival {
    /// Higher than all before; so many between are missing now.
    New {
        missing: u64,
    },
    /// One of those that were missing.
    Late,
    Twice,
    /// So far behind that we no longer know.
    TooOld,
}

#[derive(Default)]
pub struct Seen {
    /// One more than the highest number.
    next: u64,
    /// Bit n: the number `next - 1 - n` has come.
    bits: u64,
}

impl Seen {
    pub fn arrives(&mut self, number: u64) -> Arrival {
        if number >= self.next {
            let missing = number - self.next;
            let steps = u32::try_from(missing).unwrap_or(u32::MAX);
            let moved = self.bits.checked_shl(steps).unwrap_or(0);
            self.bits = (moved << 1) | 1;
            self.next = number.saturating_add(1);
            return Arrival::New { missing };
        }
        let bit = match self.next - 1 - number {
            back @ 0..64 => 1 << back,
            _ => return Arrival::TooOld,
        };
        let known = self.bits & bit != 0;
        self.bits |= bit;
        if known { Arrival::Twice } else { Arrival::Late }
    }
}
// ANCHOR_END: seen
