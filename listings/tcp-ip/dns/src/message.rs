//! A message: a header, a question, and records in three sections.

use std::ops::Range;

use crate::bad::Bad;
use crate::name::Name;

pub const A: u16 = 1;
pub const CNAME: u16 = 5;
pub const DNAME: u16 = 39;
pub const OPT: u16 = 41;
pub const IN: u16 = 1;

/// The code of a server that can't read the question.
pub const FORMERR: u8 = 1;

/// The header's length.
pub const HEADER: usize = 12;

#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub name: Name,
    pub kind: u16,
    pub class: u16,
    pub ttl: u32,
    /// Where its data is: names in it may point to all that stands before.
    pub data: Range<usize>,
}

pub fn short(message: &[u8], at: usize) -> Result<u16, Bad> {
    let bytes = message.get(at..).and_then(|rest| rest.first_chunk());
    bytes.map(|b| u16::from_be_bytes(*b)).ok_or(Bad::CutOff)
}

pub fn long(message: &[u8], at: usize) -> Result<u32, Bad> {
    let bytes = message.get(at..).and_then(|rest| rest.first_chunk());
    bytes.map(|b| u32::from_be_bytes(*b)).ok_or(Bad::CutOff)
}

// ANCHOR: record
impl Record {
    fn read(message: &[u8], at: &mut usize) -> Result<Record, Bad> {
        let name = Name::read(message, at)?;
        let kind = short(message, *at)?;
        let class = short(message, *at + 2)?;
        let ttl = long(message, *at + 4)?;
        let len = short(message, *at + 8)?;
        let from = *at + 10;
        let data = from..from + usize::from(len);
        if data.end > message.len() {
            return Err(Bad::CutOff);
        }
        *at = data.end;
        Ok(Record {
            name,
            kind,
            class,
            ttl,
            data,
        })
    }
}

/// The records of all sections, each with the number of its section. A record
/// has at least 11 bytes, so a count that lies meets the end of the message.
pub fn records(message: &[u8]) -> Result<Vec<(usize, Record)>, Bad> {
    let mut at = HEADER;
    for _ in 0..short(message, 4)? {
        Name::read(message, &mut at)?;
        at += 4; // its type and class
    }
    let mut all = Vec::new();
    for section in 0..3 {
        for _ in 0..short(message, 6 + 2 * section)? {
            all.push((section, Record::read(message, &mut at)?));
        }
    }
    Ok(all)
}
// ANCHOR_END: record
