// Red: Twenty pieces of 2^28 bytes arrived, one after another. After one of them you did not come back.
// Which number is wanted next?
// Chapter: src/tcp-ip/the-wire.md
//
// Segments arrive: in any order, some twice, some cut in another place when
// they are sent again. After each you acknowledge, with the number of the byte
// that you want next. Numbers have 32 bits: 0 comes after the greatest. Nothing
// is further than 2^30 bytes from what you want.

pub struct Receiver {
    next: u32,
    pieces: Vec<(u32, u32)>,
}

fn after(a: u32, b: u32) -> i32 {
    a.wrapping_sub(b) as i32
}

impl Receiver {
    /// The first byte that will come has this number.
    pub fn new(first: u32) -> Receiver {
        let pieces = Vec::new();
        Receiver { next: first, pieces }
    }

    /// `len` bytes have arrived, the first of them with the number `seq`. Gives
    /// the acknowledgment number.
    pub fn arrives(&mut self, seq: u32, len: u32) -> u32 {
        // TODO: all pieces are kept, and fit again when the numbers have gone
        // round.
        self.pieces.push((seq, seq.wrapping_add(len)));
        while let Some((_, to)) = self.pieces.iter().find(|(from, to)| {
            after(*from, self.next) <= 0 && after(*to, self.next) > 0
        }) {
            self.next = *to;
        }
        self.next
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::collections::HashSet;
    use std::panic::{AssertUnwindSafe, catch_unwind};

    /// Bytes `from` to `to` arrive, counted from 1; the number of byte 1 is
    /// `first`. What is wanted is the first that is not among them.
    fn arrive(first: u32, pieces: &[(u32, u32)]) -> Verdict {
        let mut receiver = Receiver::new(first);
        let mut has = HashSet::new();
        let mut told = String::new();
        for (from, to) in pieces {
            let comma = if told.is_empty() { "" } else { ", then " };
            told += &format!("{comma}{from} to {to}");
            has.extend(*from..=*to);
            let seq = first.wrapping_add(from - 1);
            let len = to + 1 - from;
            let call = AssertUnwindSafe(|| receiver.arrives(seq, len));
            let got = catch_unwind(call).map_err(|_| {
                format!(
                    "Bytes {told} arrived, and you panicked. (Byte 1 has \
                     number {first}.)"
                )
            })?;
            let got = i64::from(got.wrapping_sub(first) as i32) + 1;
            let wants = (1..).find(|byte| !has.contains(byte)).unwrap_or(0);
            if got != i64::from(wants) {
                return Err(format!(
                    "Bytes {told} arrived. You want {got}, and the first that \
                     has not come is {wants}. (Byte 1 has number {first}.)"
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn in_order() -> Verdict {
        arrive(1, &[(1, 100), (101, 200), (201, 201)])
    }

    #[test]
    fn twice() -> Verdict {
        arrive(1, &[(1, 100), (101, 200), (1, 100), (201, 300)])
    }

    #[test]
    fn a_gap() -> Verdict {
        arrive(1, &[(1, 100), (201, 300), (301, 400), (101, 200)])
    }

    #[test]
    fn two_gaps() -> Verdict {
        let late = [(401, 500), (201, 300), (1, 100), (301, 400), (101, 200)];
        arrive(1, &late)
    }

    #[test]
    fn cut_in_another_place() -> Verdict {
        arrive(1, &[(1, 100), (201, 300), (51, 250), (250, 310)])
    }

    #[test]
    fn the_end_of_the_numbers() -> Verdict {
        arrive(u32::MAX - 149, &[(1, 100), (201, 300), (101, 200), (301, 310)])
    }

    /// After 2^32 bytes the numbers begin again.
    #[test]
    fn once_round() -> Verdict {
        const PIECE: u32 = 1 << 28;
        let late = "Twenty pieces of 2^28 bytes arrived, one after another. \
                    After one of them you did not come back.";
        let done = peers::within(late, || {
            let mut receiver = Receiver::new(1);
            (0..20u32).find_map(|n| {
                let seq = PIECE.wrapping_mul(n).wrapping_add(1);
                let call = AssertUnwindSafe(|| receiver.arrives(seq, PIECE));
                let got = catch_unwind(call).ok();
                (got != Some(seq.wrapping_add(PIECE))).then_some((n, got, seq))
            })
        })?;
        let Some((n, got, seq)) = done.value else {
            return Ok(());
        };
        let end = seq.wrapping_add(PIECE);
        let got = got.map_or("panicked".into(), |it| format!("want {it}"));
        let n = n + 1;
        Err(format!(
            "Pieces of 2^28 bytes arrived, one after another. Number {n} went \
             from {seq} up to {end}, and now you {got}, not {end}."
        )
        .into())
    }

    #[test]
    fn any_order() -> Verdict {
        let mut random = 7u32;
        let mut below = |n: u32| {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (random >> 16) % n
        };
        for _ in 0..200 {
            let first = u32::MAX - below(60);
            let piece = |_| {
                let from = 1 + below(60);
                (from, from + below(9))
            };
            let pieces: Vec<(u32, u32)> = (0..12).map(piece).collect();
            arrive(first, &pieces)?;
        }
        Ok(())
    }
}
