//! Which packet is the answer, and which records of it we asked for.

use crate::bad::Bad;
use crate::message::{CNAME, DNAME, FORMERR, HEADER, IN, Record, records};
use crate::name::Name;
use crate::query::Query;

/// Why a packet is no answer to this question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wrong {
    TooShort,
    Id,
    NotAnAnswer,
    Question,
    /// The question, with other capitals.
    Capitals,
}

// ANCHOR: belongs
/// Does this packet answer this question?
pub fn belongs(query: &Query, packet: &[u8]) -> Result<(), Wrong> {
    let header = packet.get(..HEADER).ok_or(Wrong::TooShort)?;
    if header[..2] != query.bytes[..2] {
        return Err(Wrong::Id);
    }
    // The bit "answer" set, and of the kind "query".
    if header[2] & 0b1111_1000 != 0b1000_0000 {
        return Err(Wrong::NotAnAnswer);
    }
    if packet.len() == HEADER && header[3] & 0x0f == FORMERR {
        return Ok(()); // it could not read the question
    }
    let asked = &query.bytes[HEADER..query.end];
    let said = packet.get(HEADER..query.end).ok_or(Wrong::TooShort)?;
    // Only a name has capitals: type and class are numbers of two bytes.
    let numbers = asked.len() - 4..;
    let same = said.eq_ignore_ascii_case(asked)
        && said[numbers.clone()] == asked[numbers];
    if header[4..6] != [0, 1] || !same {
        return Err(Wrong::Question);
    }
    match said == asked {
        true => Ok(()),
        false => Err(Wrong::Capitals),
    }
}
// ANCHOR_END: belongs

#[derive(Debug)]
pub struct Answer {
    pub bytes: Vec<u8>,
    pub records: Vec<Record>,
}

/// More names than this lead nowhere.
const NAMES: usize = 16;

impl Answer {
    /// 0, or why there is none: 3 is "no such name".
    pub fn code(&self) -> u8 {
        self.bytes[3] & 0x0f
    }

    /// It did not fit.
    pub fn cut(&self) -> bool {
        self.bytes[2] & 0x02 != 0
    }

    // ANCHOR: read
    /// Reads a packet that belongs to the question.
    pub fn read(query: &Query, packet: &[u8]) -> Result<Answer, Bad> {
        if packet.len() < HEADER {
            return Err(Bad::CutOff);
        }
        let mut bytes = packet.to_vec();
        // Names point into the question: give them our own spelling.
        let name = HEADER..HEADER + query.name.wire().len();
        if let Some(said) = bytes.get_mut(name) {
            said.copy_from_slice(query.name.wire());
        }
        let mut answer = Answer {
            bytes,
            records: Vec::new(),
        };
        if answer.cut() {
            return Ok(answer); // its end is missing, so it is not read
        }
        if answer.bytes.len() == HEADER {
            return Ok(answer);
        }
        let all = records(&answer.bytes)?;
        let first = all.into_iter().filter(|(section, _)| *section == 0);
        let mut rest: Vec<Record> = first.map(|(_, record)| record).collect();
        let mut name = query.name.clone();
        for _ in 0..NAMES {
            let (ours, others) = rest.into_iter().partition(|r| {
                let leads = r.kind == CNAME || r.kind == query.kind;
                let above = r.kind == DNAME && name.is_below(&r.name);
                r.class == IN && (leads && r.name.same(&name) || above)
            });
            rest = others;
            let alias = answer.take(ours, query.kind);
            let Some(alias) = alias else { break };
            let message = answer.bytes.get(..alias.data.end);
            let mut at = alias.data.start;
            name = Name::read(message.ok_or(Bad::CutOff)?, &mut at)?;
        }
        Ok(answer)
    }
    // ANCHOR_END: read

    /// Keeps these records. Says which of them is another name, if that is
    /// all that there is.
    fn take(&mut self, ours: Vec<Record>, kind: u16) -> Option<Record> {
        let done = ours.iter().any(|r| r.kind == kind);
        let alias = ours.iter().find(|r| r.kind == CNAME && !done).cloned();
        self.records.extend(ours);
        alias
    }
}
