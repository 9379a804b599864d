//! What the programs of this chapter share.

use std::fmt::Display;
use std::io::{self, Write};

pub mod counters;
pub mod draw;
pub mod fence;
pub mod fill;
pub mod hosts;
pub mod prepare;
pub mod raw;
pub mod seen;
pub mod sender;

/// A line for the log. Whether anybody takes it must not matter. (If the log
/// is stuck, this waits: see the chapter "Many clients".)
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}

/// The number that a datagram begins with.
pub fn number(datagram: &[u8]) -> Option<u64> {
    let text = str::from_utf8(datagram).ok()?;
    text.split_whitespace().next()?.parse().ok()
}
