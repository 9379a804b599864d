// Red: I sent 65534, 65535, 0, 65535, and you said New of the last. It is Again.
// Seen before
// Chapter: src/tcp-ip/udp.md
//
// Here the numbers have 16 bits, as in many protocols of sound and video: after
// 65535 comes 0, and a call of an hour goes round more than once. Say what
// became of each number that arrives, and remember the last 64.
//
// A number is ahead of another if the way up to it, round the circle, is
// shorter than the way down. The first number that comes is new.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Ahead of all that came; the first is new too.
    New,
    /// Among the last 64, and not yet seen.
    Late,
    /// Among the last 64, and seen.
    Again,
    /// 64 or more behind the newest.
    TooOld,
}

#[derive(Default)]
pub struct Seen {
    newest: Option<u16>,
    /// Bit n: the number that is n behind the newest has come.
    bits: u64,
}

impl Seen {
    pub fn arrives(&mut self, number: u16) -> Arrival {
        let Some(newest) = self.newest else {
            (self.newest, self.bits) = (Some(number), 1);
            return Arrival::New;
        };
        let up = number.wrapping_sub(newest);
        if number > newest || (newest > 65_000 && number < 500) {
            let moved = self.bits.checked_shl(up.into()).unwrap_or(0);
            (self.newest, self.bits) = (Some(number), moved | 1);
            return Arrival::New;
        }
        let back = newest.wrapping_sub(number);
        let bit = match back {
            0..64 => 1u64 << back,
            _ => return Arrival::TooOld,
        };
        let known = self.bits & bit != 0;
        self.bits |= bit;
        if known { Arrival::Again } else { Arrival::Late }
    }
}

fn main() {}
