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

pub struct Seen {
    newest: u64,
    /// Bit n: the number that is n below the newest has come.
    bits: u64,
}

impl Default for Seen {
    /// The first number is 1, and so 0 counts as seen.
    fn default() -> Seen {
        Seen { newest: 0, bits: 1 }
    }
}

impl Seen {
    pub fn arrives(&mut self, number: u64) -> Arrival {
        if number > self.newest {
            let up = number - self.newest;
            let steps = u32::try_from(up).unwrap_or(u32::MAX);
            self.bits = self.bits.checked_shl(steps).unwrap_or(0) | 1;
            self.newest = number;
            return Arrival::New { missing: up - 1 };
        }
        let bit = match self.newest - number {
            back @ 0..64 => 1 << back,
            _ => return Arrival::TooOld,
        };
        let known = self.bits & bit != 0;
        self.bits |= bit;
        if known { Arrival::Twice } else { Arrival::Late }
    }
}
// ANCHOR_END: seen
