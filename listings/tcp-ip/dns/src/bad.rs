//! Why a packet is not read any further.

use std::fmt;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Bad {
    /// It ends before what it promises.
    CutOff,
    /// A pointer that does not lead back.
    Pointer,
    /// Pointers to pointers to pointers.
    TooManyPointers,
    /// A name of more than 255 bytes.
    LongName,
    /// A length byte that is neither a length nor a pointer.
    LabelKind,
    /// A record whose data is longer or shorter than its type.
    Length,
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Bad::CutOff => "it ends too early",
            Bad::Pointer => "a pointer does not lead back",
            Bad::TooManyPointers => "too many pointers in one name",
            Bad::LongName => "a name is longer than 255 bytes",
            Bad::LabelKind => "a byte is no length and no pointer",
            Bad::Length => "the length of a record's data is wrong",
        })
    }
}

impl std::error::Error for Bad {}
