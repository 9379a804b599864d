//! The first line of a conversation.

use std::fmt;

use crate::grammar::number;

/// There is no version above this.
const HIGHEST: u32 = 65535;

/// The versions that a client speaks: `stock 1-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hello {
    pub low: u32,
    pub high: u32,
}

impl Hello {
    /// Words may come behind the versions. They mean nothing yet.
    pub fn parse(line: &[u8]) -> Option<Self> {
        let rest = line.strip_prefix(b"stock ")?;
        let mut words = rest.split(|byte| *byte == b' ');
        let versions = str::from_utf8(words.next()?).ok()?;
        if words.any(<[u8]>::is_empty) {
            return None;
        }
        let (low, high) = versions.split_once('-')?;
        let version = |word| number(word).filter(|n| *n <= HIGHEST);
        let (low, high) = (version(low)?, version(high)?);
        (low <= high).then_some(Self { low, high })
    }

    // ANCHOR: choose
    /// The highest version that both speak. A server speaks 1 to `highest`.
    pub fn choose(self, highest: u32) -> Option<u32> {
        let version = self.high.min(highest);
        (version >= self.low.max(1)).then_some(version)
    }
    // ANCHOR_END: choose
}

impl fmt::Display for Hello {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "stock {}-{}", self.low, self.high)
    }
}
