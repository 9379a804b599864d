use std::fmt::{self, Display, Formatter};

/// What became of the packets from one side.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    pub packets: u64,
    pub arrived: u64,
    pub lost: u64,
    /// Lost because an option named them.
    pub dropped: u64,
    pub doubled: u64,
    /// Arrived after one that was sent later (RFC 4737, section 3.3).
    pub reordered: u64,
    /// Found the queue full.
    pub overflowed: u64,
    pub too_big: u64,
    pub swallowed: u64,
    /// Had not arrived at the end.
    pub on_the_way: u64,
    /// The device did not take them.
    pub refused: u64,
}

impl Display for Counts {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let plural = if self.packets == 1 { "" } else { "s" };
        write!(f, "{} packet{plural}", self.packets)?;
        for (count, what) in [
            (self.arrived, "arrived"),
            (self.lost, "lost"),
            (self.dropped, "dropped by name"),
            (self.doubled, "doubled"),
            (self.reordered, "reordered"),
            (self.overflowed, "found the queue full"),
            (self.too_big, "too big"),
            (self.swallowed, "swallowed"),
            (self.on_the_way, "still on the way"),
            (self.refused, "refused"),
        ] {
            if count > 0 {
                write!(f, ", {count} {what}")?;
            }
        }
        Ok(())
    }
}
