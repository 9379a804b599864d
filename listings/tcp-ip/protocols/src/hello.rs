//! The first line of a conversation.

use std::fmt;

use crate::grammar::number;

/// The versions that a client speaks: `stock 1-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hello {
    pub low: u32,
    pub high: u32,
}

impl Hello {
    pub fn parse(line: &str) -> Option<Self> {
        let (low, high) = line.strip_prefix("stock ")?.split_once('-')?;
        let (low, high) = (number(low)?, number(high)?);
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
