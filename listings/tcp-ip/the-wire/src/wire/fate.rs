//! What happens to a packet is decided by the seed, the side that it comes
//! from, and its number among the packets of that side. Nothing else counts,
//! least of all time.

/// How often what happens, from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Odds {
    pub loss: f64,
    pub duplicate: f64,
    pub reorder: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fate {
    pub lost: bool,
    pub doubled: bool,
    /// Held back, so that others overtake it.
    pub late: bool,
    /// How much of the jitter it gets, from 0 to 1.
    pub jitter: f64,
}

pub struct Fates {
    stream: u64,
    odds: Odds,
}

impl Fates {
    /// `side` is 0 or 1.
    pub fn new(seed: u64, side: usize, odds: Odds) -> Fates {
        Fates {
            stream: splitmix64(seed, side as u64),
            odds,
        }
    }

    // ANCHOR: of
    /// Each question has a draw of its own: whoever is lost at 1 % is lost at
    /// 2 % too, and doubled or not as before.
    pub fn of(&self, number: u64) -> Fate {
        let draw = |question| {
            let n = number.wrapping_mul(4).wrapping_add(question);
            fraction(splitmix64(self.stream, n))
        };
        Fate {
            lost: draw(0) < self.odds.loss,
            doubled: draw(1) < self.odds.duplicate,
            late: draw(2) < self.odds.reorder,
            jitter: draw(3),
        }
    }
    // ANCHOR_END: of
}

/// From 0, and below 1: the upper 53 bits, which is what an f64 holds.
fn fraction(random: u64) -> f64 {
    (random >> 11) as f64 / (1u64 << 53) as f64
}

// ANCHOR: splitmix64
/// Number `n`, counted from 0, of the sequence that SplitMix64 makes of a seed
/// (Steele, Lea and Flood, Fast Splittable Pseudorandom Number Generators,
/// OOPSLA 2014). It needs none of the numbers before.
pub fn splitmix64(seed: u64, n: u64) -> u64 {
    let step = n.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut z = seed.wrapping_add(step);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}
// ANCHOR_END: splitmix64
