//! A name: labels, each with its length in front, and a length of 0.

use crate::bad::Bad;

/// With all its lengths (RFC 1035, section 3.1).
pub const LONGEST: usize = 255;
/// A name has room for 127 labels. A pointer that brings none is no use.
const POINTERS: usize = 127;

/// As it travels, without pointers.
#[derive(Clone, Debug, PartialEq)]
pub struct Name(pub(crate) Vec<u8>);

// ANCHOR: read
impl Name {
    /// Reads the name that begins at `at`, and moves `at` behind it.
    pub fn read(message: &[u8], at: &mut usize) -> Result<Name, Bad> {
        let mut name = Vec::new();
        let (mut start, mut here) = (*at, *at);
        let mut behind = None; // the first pointer
        let mut pointers = 0;
        loop {
            let first = *message.get(here).ok_or(Bad::CutOff)?;
            if first >= 0b1100_0000 {
                let low = *message.get(here + 1).ok_or(Bad::CutOff)?;
                let to = u16::from_be_bytes([first & 0b0011_1111, low]);
                let to = usize::from(to);
                // In front of all that was read since the last one.
                if to >= start {
                    return Err(Bad::Pointer);
                }
                pointers += 1;
                if pointers > POINTERS {
                    return Err(Bad::TooManyPointers);
                }
                behind.get_or_insert(here + 2);
                (start, here) = (to, to);
                continue;
            }
            if first >= 0b0100_0000 {
                return Err(Bad::LabelKind);
            }
            let next = here + 1 + usize::from(first);
            name.extend(message.get(here..next).ok_or(Bad::CutOff)?);
            if name.len() > LONGEST {
                return Err(Bad::LongName);
            }
            here = next;
            if first == 0 {
                *at = behind.unwrap_or(here);
                return Ok(Name(name));
            }
        }
    }
    // ANCHOR_END: read

    pub fn wire(&self) -> &[u8] {
        &self.0
    }

    /// Capitals don't matter, and no length is a letter.
    pub fn same(&self, other: &Name) -> bool {
        self.0.eq_ignore_ascii_case(&other.0)
    }

    pub fn labels(&self) -> impl Iterator<Item = &[u8]> {
        let mut rest = &self.0[..];
        std::iter::from_fn(move || {
            let (&n, more) = rest.split_first().filter(|(n, _)| **n > 0)?;
            let (label, more) = more.split_at_checked(n.into())?;
            rest = more;
            Some(label)
        })
    }

    /// Whether it ends with all labels of the other, and has more.
    pub fn is_below(&self, other: &Name) -> bool {
        let mut at = 0;
        self.labels().any(|label| {
            at += 1 + label.len();
            self.0[at..].eq_ignore_ascii_case(&other.0)
        })
    }
}
