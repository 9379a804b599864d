use std::io;

// ANCHOR: path
/// What became of a packet of some size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fate {
    /// The peer says so.
    Arrived,
    Silence,
    /// Somebody says that it was too long, and what would fit.
    Told(usize),
}

pub trait Path {
    /// Sends one packet of that size, whole, and waits.
    fn probe(&mut self, size: usize) -> io::Result<Fate>;
}
// ANCHOR_END: path

// ANCHOR: longest
/// A packet may be lost for another reason than its size.
const TRIES: u32 = 3;

/// The longest packet that arrived, if one of `floor` bytes did.
pub fn longest(
    path: &mut impl Path,
    floor: usize,
    ceiling: usize,
) -> io::Result<Option<usize>> {
    if settle(path, floor, floor)? != Fate::Arrived {
        return Ok(None);
    }
    let (mut good, mut bad) = (floor, ceiling + 1);
    let mut next = ceiling;
    while good + 1 < bad {
        let middle = |good, bad| good + (bad - good) / 2;
        (good, bad, next) = match settle(path, next, good)? {
            Fate::Arrived => (next, bad, middle(next, bad)),
            Fate::Silence => (good, next, middle(good, next)),
            // A claim, so it is tried.
            Fate::Told(mtu) => (good, mtu + 1, mtu),
        };
    }
    Ok(Some(good))
}

/// What has arrived counts for more than what somebody says.
fn settle(path: &mut impl Path, size: usize, good: usize) -> io::Result<Fate> {
    for _ in 0..TRIES {
        match path.probe(size)? {
            Fate::Arrived => return Ok(Fate::Arrived),
            Fate::Told(mtu) if good < mtu && mtu < size => {
                return Ok(Fate::Told(mtu));
            }
            _ => {}
        }
    }
    Ok(Fate::Silence)
}
// ANCHOR_END: longest
