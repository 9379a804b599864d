// Red: Block 7 is on its way. An ACK 7 comes. You say: 7 is the first one now. I expected: 8 is the first one now.
// Is it new?
// Chapter: src/tcp-ip/tftp.md
//
// You send a file by TFTP. Blocks are counted from 1, without end. An ACK
// has the lower 16 bits of a block's number, and says that this block and all
// before it have arrived.
//
// - `first` is the first block that is not acknowledged yet.
// - `next` is the first one that has not been sent. Blocks from `first` up to
//   the one before `next` are on their way, and at most 64 of them.
//
// `acknowledged` says what `first` is from now on, or `None`: the ACK is old,
// or nobody can have sent it for this file.

pub fn acknowledged(first: u64, next: u64, number: u16) -> Option<u64> {
    let ahead = u64::from(number.wrapping_sub(first as u16));
    (ahead < next - first).then(|| first + ahead)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::panic::catch_unwind;

    /// What should become of `first`, by trying each block on its way.
    fn wanted(first: u64, next: u64, number: u16) -> Option<u64> {
        let mut on_its_way = first..next;
        let block = on_its_way.find(|block| block % 65_536 == number.into());
        block.map(|block| block + 1)
    }

    fn check(first: u64, next: u64, number: u16) -> Verdict {
        let (way, last) = (next - first, next.saturating_sub(1));
        let scene = match way {
            0 => format!("Nothing is on its way, {next} is next"),
            1 => format!("Block {first} is on its way"),
            _ => format!("Blocks {first} to {last} are on their way"),
        };
        let Ok(said) = catch_unwind(|| acknowledged(first, next, number))
        else {
            return Err(format!(
                "{scene}. An ACK {number} comes, and you panic: a stranger \
                 chooses that number."
            )
            .into());
        };
        let tell = |first| match first {
            None => "nothing new".to_owned(),
            Some(first) => format!("{first} is the first one now"),
        };
        let wanted = wanted(first, next, number);
        match said == wanted {
            true => Ok(()),
            false => Err(format!(
                "{scene}. An ACK {number} comes. You say: {}. I expected: {}.",
                tell(said),
                tell(wanted)
            )
            .into()),
        }
    }

    #[test]
    fn one_on_its_way() -> Verdict {
        check(7, 8, 7)?;
        check(1, 2, 1)
    }

    #[test]
    fn an_old_one() -> Verdict {
        check(7, 8, 6)?;
        check(7, 8, 5)?;
        check(1, 2, 0)
    }

    #[test]
    fn several_at_once() -> Verdict {
        check(7, 15, 14)?;
        check(7, 15, 10)?;
        check(7, 15, 7)
    }

    #[test]
    fn not_sent_yet() -> Verdict {
        check(7, 8, 8)?;
        check(7, 15, 15)?;
        check(7, 15, 60_000)?;
        check(7, 7, 7)?;
        check(1, 1, 1)
    }

    #[test]
    fn around_the_last_number() -> Verdict {
        check(65_535, 65_536, 65_535)?;
        check(65_536, 65_537, 0)?;
        check(65_536, 65_537, 65_535)?;
        check(65_537, 65_538, 1)?;
        check(65_530, 65_540, 3)?;
        check(65_530, 65_540, 4)?;
        check(65_530, 65_540, 65_535)?;
        check(65_530, 65_540, 65_529)
    }

    #[test]
    fn far_on() -> Verdict {
        check(200_000, 200_010, (200_004 % 65_536) as u16)?;
        check(6_553_600, 6_553_664, 63)?;
        check(6_553_600, 6_553_664, 64)?;
        check(1 << 40, (1 << 40) + 3, 2)
    }

    /// Every number there is.
    #[test]
    fn every_number() -> Verdict {
        for (first, next) in [(1, 65), (40, 40), (65_500, 65_564)] {
            for number in 0..=u16::MAX {
                check(first, next, number)?;
            }
        }
        Ok(())
    }
}
