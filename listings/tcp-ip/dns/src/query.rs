//! A question: with an id, capitals and a port that nobody else knows.

use std::{fmt, io};

use crate::message::{HEADER, IN, OPT};
use crate::name::Name;

/// What we take over UDP, and say so. It crosses nearly every network in one
/// piece.
pub const ROOM: u16 = 1232;

pub struct Query {
    /// As it is sent.
    pub bytes: Vec<u8>,
    /// Behind the question.
    pub end: usize,
    pub name: Name,
    pub kind: u16,
}

// ANCHOR: new
impl Query {
    pub fn new(name: &Name, kind: u16, edns: bool) -> io::Result<Query> {
        let mut id = [0; 2];
        let mut coins = [0; 255];
        random(&mut id)?;
        random(&mut coins)?;
        let mut query = Query::plain(name, kind, edns);
        query.bytes[..2].copy_from_slice(&id);
        let letters = &mut query.bytes[HEADER..HEADER + name.wire().len()];
        for (byte, coin) in letters.iter_mut().zip(coins) {
            if byte.is_ascii_alphabetic() {
                *byte ^= coin & 0x20; // the bit that makes a capital
            }
        }
        Ok(query)
    }

    /// With the id 0, and the name as it is spelt.
    pub fn plain(name: &Name, kind: u16, edns: bool) -> Query {
        // "Find out for me"; one question; and perhaps one more record.
        let mut bytes = vec![0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, edns.into()];
        bytes.extend(name.wire());
        bytes.extend(kind.to_be_bytes());
        bytes.extend(IN.to_be_bytes());
        let end = bytes.len();
        if edns {
            bytes.push(0); // the name of that record is the root
            bytes.extend(OPT.to_be_bytes());
            bytes.extend(ROOM.to_be_bytes());
            bytes.extend([0; 6]); // no flags, no options
        }
        let name = name.clone();
        Query {
            bytes,
            end,
            name,
            kind,
        }
    }
}

/// From the system: nobody can compute the next from those before.
fn random(bytes: &mut [u8]) -> io::Result<()> {
    getrandom::fill(bytes).map_err(|e| io::Error::other(e.to_string()))
}
// ANCHOR_END: new

impl fmt::Display for Query {
    /// The id, and the name as it is sent.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = u16::from_be_bytes([self.bytes[0], self.bytes[1]]);
        let sent = Name::read(&self.bytes, &mut { HEADER });
        write!(f, "id {id}, {}", sent.as_ref().unwrap_or(&self.name))
    }
}
