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
    let (mut next, mut claim) = (ceiling, 0);
    while good + 1 < bad {
        let middle = |good, bad| good + (bad - good) / 2;
        (good, bad, next) = match settle(path, next, good)? {
            // Is the claim true? Then a byte more does not arrive.
            Fate::Arrived if next == claim => (next, bad, next + 1),
            Fate::Arrived => (next, bad, middle(next, bad)),
            // Whoever was wrong is not asked twice in a row.
            Fate::Told(mtu) if next != claim => {
                claim = mtu;
                (good, next, mtu)
            }
            _ => (good, next, middle(good, next)),
        };
    }
    Ok(Some(good))
}

/// What has arrived counts for more than what somebody says.
fn settle(path: &mut impl Path, size: usize, good: usize) -> io::Result<Fate> {
    let mut fate = Fate::Silence;
    for _ in 0..TRIES {
        match path.probe(size)? {
            Fate::Arrived => return Ok(Fate::Arrived),
            Fate::Told(mtu) if good <= mtu && mtu < size => {
                fate = Fate::Told(mtu);
            }
            _ => {}
        }
    }
    Ok(fate)
}
// ANCHOR_END: longest
