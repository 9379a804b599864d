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
        // The way up, round the circle. More than half of the circle is a way
        // down: `number > newest` would be wrong once a round, and from then
        // on each number is "too old".
        let up = number.wrapping_sub(newest);
        if (1..0x8000).contains(&up) {
            // A jump of 64 or more leaves nothing. `<<` alone would panic, or
            // shift by the rest of a division by 64.
            let moved = self.bits.checked_shl(up.into()).unwrap_or(0);
            (self.newest, self.bits) = (Some(number), moved | 1);
            return Arrival::New;
        }
        let back = newest.wrapping_sub(number);
        let bit = match back {
            0..64 => 1u64 << back,
            _ => return Arrival::TooOld,
        };
        // Remember the late one too, or it is late for ever.
        let known = self.bits & bit != 0;
        self.bits |= bit;
        if known { Arrival::Again } else { Arrival::Late }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::Arrival::{Again, Late, New, TooOld};
    use super::*;
    use peers::Verdict;

    /// Sends these numbers to one receiver.
    fn send(numbers: &[(u16, Arrival)]) -> Verdict {
        let numbers = numbers.to_vec();
        peers::within("You still think about a number.", move || {
            let mut seen = Seen::default();
            for (n, &(number, right)) in numbers.iter().enumerate() {
                let said = seen.arrives(number);
                if said != right {
                    let from = n.saturating_sub(3);
                    let dots = if from > 0 { "…, " } else { "" };
                    let last = numbers[from..=n].iter();
                    let last: Vec<_> =
                        last.map(|it| it.0.to_string()).collect();
                    return Err(format!(
                        "I sent {dots}{}, and you said {said:?} of the last. \
                         It is {right:?}.",
                        last.join(", "),
                    ));
                }
            }
            Ok(())
        })?
        .value
        .map_err(Into::into)
    }

    #[test]
    fn in_order() -> Verdict {
        send(&[(7, New), (8, New), (9, New), (9, Again), (7, Again)])
    }

    #[test]
    fn zero_is_a_number() -> Verdict {
        send(&[(0, New), (0, Again), (1, New), (0, Again)])
    }

    #[test]
    fn out_of_order() -> Verdict {
        send(&[(10, New), (13, New), (11, Late), (11, Again), (12, Late)])
    }

    #[test]
    fn before_the_first() -> Verdict {
        send(&[(10, New), (8, Late), (8, Again), (9, Late), (10, Again)])
    }

    #[test]
    fn round_the_circle() -> Verdict {
        send(&[
            (65_534, New),
            (65_535, New),
            (0, New),
            (65_535, Again),
            (2, New),
            (1, Late),
            (65_533, Late),
            (65_534, Again),
        ])
    }

    #[test]
    fn the_edge() -> Verdict {
        send(&[
            (100, New),
            (163, New),
            (100, Again),
            (101, Late),
            (164, New),
            (100, TooOld),
            (101, Again),
        ])
    }

    #[test]
    fn jumps() -> Verdict {
        send(&[
            (5, New),
            (6, New),
            (69, New),
            (6, Again),
            (5, TooOld),
            (133, New),
            (69, TooOld),
            (70, Late),
            (1000, New),
            (999, Late),
            (937, Late),
            (936, TooOld),
            (1064, New),
            (1000, TooOld),
            (1001, Late),
            (33_000, New),
            (33_000, Again),
            (32_999, Late),
            (1064, TooOld),
            (200, New),
            (199, Late),
            (33_000, TooOld),
        ])
    }

    #[test]
    fn half_the_circle() -> Verdict {
        send(&[(0, New), (32_768, TooOld), (32_767, New), (0, TooOld)])?;
        send(&[(40_000, New), (7_232, TooOld), (7_231, New)])
    }

    /// The last 64 numbers, and not the last 64 that came.
    #[test]
    fn all_that_it_holds() -> Verdict {
        let down = (1..=63).rev().map(|n| (n, Late));
        let mut numbers = vec![(64, New)];
        numbers.extend(down);
        numbers.extend([(65, New), (64, Again), (2, Again), (1, TooOld)]);
        send(&numbers)
    }

    #[test]
    fn many_rounds() -> Verdict {
        let mut numbers = Vec::new();
        for n in 0..70_000u32 {
            // Each third number comes late, and once more.
            let number = n as u16;
            if n % 3 != 2 {
                numbers.push((number, New));
            }
            if n % 3 == 0 && n > 3 {
                numbers.push((number.wrapping_sub(1), Late));
                numbers.push((number.wrapping_sub(1), Again));
            }
        }
        send(&numbers)
    }
}
