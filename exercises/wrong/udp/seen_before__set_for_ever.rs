// Red: I sent …, 65534, 0, 2, 1, and you said Again of the last. It is Late.
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

use std::collections::HashSet;

#[derive(Default)]
pub struct Seen {
    newest: Option<u16>,
    all: HashSet<u16>,
}

impl Seen {
    pub fn arrives(&mut self, number: u16) -> Arrival {
        let fresh = self.all.insert(number);
        let Some(newest) = self.newest else {
            self.newest = Some(number);
            return Arrival::New;
        };
        let up = number.wrapping_sub(newest);
        if (1..0x8000).contains(&up) {
            self.newest = Some(number);
            return Arrival::New;
        }
        match (newest.wrapping_sub(number), fresh) {
            (64.., _) => Arrival::TooOld,
            (_, true) => Arrival::Late,
            (_, false) => Arrival::Again,
        }
    }
}

fn main() {}
