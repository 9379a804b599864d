//! In how many ways a peer can be bad.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bad {
    NoName,
    NoAnswer,
    Deaf,
    ReadsSlowly,
    Silent,
    HeadByByte,
    HundredTimesHundred,
    HeadWithoutEnd,
    HalfABody,
    BodyByByte,
    LessThanPromised,
    MoreThanWanted,
    NoEnd,
}

impl Bad {
    // ANCHOR: all
    /// The phase, and what the peer does in it.
    pub const ALL: [(Bad, &str, &str); 13] = [
        (Bad::NoName, "resolve", "no answer"),
        (Bad::NoAnswer, "connect", "no answer"),
        (Bad::Deaf, "request", "reads nothing"),
        (Bad::ReadsSlowly, "request", "reads slowly"),
        (Bad::Silent, "first byte", "says nothing"),
        (Bad::HeadByByte, "head", "byte by byte"),
        (Bad::HundredTimesHundred, "head", "says 100, 100 …"),
        (Bad::HeadWithoutEnd, "head", "never ends, fast"),
        (Bad::HalfABody, "body", "stops halfway"),
        (Bad::BodyByByte, "body", "byte by byte"),
        (Bad::LessThanPromised, "body", "is cut off"),
        (Bad::MoreThanWanted, "end", "never ends, fast"),
        (Bad::NoEnd, "end", "never closes"),
    ];
    // ANCHOR_END: all

    /// The size of the request that this peer needs.
    pub fn request(self) -> usize {
        match self {
            Bad::Deaf | Bad::ReadsSlowly => 8 << 20,
            _ => 0,
        }
    }
}
