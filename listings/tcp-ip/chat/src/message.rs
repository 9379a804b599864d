//! From a line to its command and parameters, and back.

use std::sync::Arc;

use crate::line::LONGEST;
use crate::names::low;

/// A line on its way to members. All of them share its bytes.
pub type Text = Arc<[u8]>;

// ANCHOR: parse
#[derive(Debug, PartialEq)]
pub struct Message<'a> {
    pub command: String,
    pub params: Vec<&'a [u8]>,
}

/// `[":" prefix " "] command {" " parameter} [" :" last parameter]`
pub fn parse(line: &[u8]) -> Option<Message<'_>> {
    let mut rest = line.trim_ascii_start();
    if rest.first() == Some(&b':') {
        rest = word(rest).1; // who says so: we know better
    }
    let (command, mut rest) = word(rest);
    let command = str::from_utf8(command).ok()?.to_ascii_uppercase();
    let mut params = Vec::new();
    while !rest.is_empty() {
        // The fifteenth takes what is left, with or without a colon.
        if let Some(last) = rest.strip_prefix(b":") {
            params.push(last);
            break;
        }
        if params.len() == 14 {
            params.push(rest);
            break;
        }
        let (param, more) = word(rest);
        params.push(param);
        rest = more;
    }
    (!command.is_empty()).then_some(Message { command, params })
}

/// What one line may ask for, so that no line is a long work.
pub const TARGETS: usize = 4;

impl Message<'_> {
    /// The channels that it is about, as they are looked up.
    pub fn channels(&self) -> Vec<Vec<u8>> {
        let first = self.params.first().copied().unwrap_or_default();
        let names = first.split(|b| *b == b',').take(TARGETS);
        names.filter(|it| it.starts_with(b"#")).map(low).collect()
    }
}

/// The first word, and what comes after the spaces behind it.
fn word(line: &[u8]) -> (&[u8], &[u8]) {
    let end = line.iter().position(|b| *b == b' ').unwrap_or(line.len());
    let (word, mut rest) = line.split_at(end);
    while let Some(more) = rest.strip_prefix(b" ") {
        rest = more;
    }
    (word, rest)
}
// ANCHOR_END: parse

// ANCHOR: text
/// A line from its parts. What is too long is cut.
pub fn text(parts: &[&[u8]]) -> Text {
    let mut line = parts.concat();
    if line.len() > LONGEST - 2 {
        let mut end = LONGEST - 2;
        // Not in the middle of a letter, which has four bytes at most.
        let whole = |at: &usize| line[*at] & 0b1100_0000 != 0b1000_0000;
        end = (end - 3..=end).rev().find(whole).unwrap_or(end);
        line.truncate(end);
    }
    line.extend_from_slice(b"\r\n");
    line.into()
}
// ANCHOR_END: text

/// As it may stand in a log: no control character is left.
pub fn plain(bytes: &[u8]) -> impl std::fmt::Display {
    bytes.escape_ascii()
}
