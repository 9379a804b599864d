// Red: I sent …, 2, 1, 65, 64, and you said Late of the last. It is Again.
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

use std::collections::VecDeque;

#[derive(Default)]
pub struct Seen {
    newest: Option<u16>,
    last: VecDeque<u16>,
}

impl Seen {
    pub fn arrives(&mut self, number: u16) -> Arrival {
        if self.newest.is_some_and(|it| it.wrapping_sub(number) < 64)
            && self.last.contains(&number)
        {
            return Arrival::Again;
        }
        let up = number.wrapping_sub(self.newest.unwrap_or(number));
        if self.newest.is_some() && up >= 0x8000 && up <= u16::MAX - 63 {
            return Arrival::TooOld;
        }
        self.last.push_back(number);
        if self.last.len() > 64 {
            self.last.pop_front();
        }
        if self.newest.is_none() || up < 0x8000 {
            self.newest = Some(number);
            return Arrival::New;
        }
        Arrival::Late
    }
}

fn main() {}
