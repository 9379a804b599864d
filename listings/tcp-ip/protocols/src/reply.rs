//! What a server says.

use std::fmt;

use crate::grammar::number;

// ANCHOR: reply
/// What a server says. A code of 4.: the client must ask for something else.
/// A code of 5.: the same may be asked again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// `7 ok 2`: the answer to request 7. More words may come behind it.
    Ok { id: u32, n: u32 },
    /// `7 no 43 not enough`: request 7 is refused, and all goes on.
    No { id: u32, code: u32, why: String },
    /// `bye 50 time is up`: nothing comes after it.
    Bye { code: u32, why: String },
}
// ANCHOR_END: reply

impl Reply {
    pub fn parse(line: &str) -> Option<Self> {
        let mut words = line.splitn(4, ' ');
        let first = words.next()?;
        if first == "bye" {
            let code = number(words.next()?)?;
            let why = words.collect::<Vec<_>>().join(" ");
            return Some(Self::Bye { code, why });
        }
        let id = number(first)?;
        let how = words.next()?;
        let n = number(words.next()?)?;
        let rest = words.next().unwrap_or("").to_string();
        match how {
            "ok" => Some(Self::Ok { id, n }),
            "no" => Some(Self::No {
                id,
                code: n,
                why: rest,
            }),
            _ => None,
        }
    }
}

impl fmt::Display for Reply {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Ok { id, n } => write!(f, "{id} ok {n}"),
            Self::No { id, code, why } => write!(f, "{id} no {code} {why}"),
            Self::Bye { code, why } => write!(f, "bye {code} {why}"),
        }
    }
}
