//! What a page need not show: counts, rows, and lines for the log.

use std::fmt::Display;
use std::io::{self, Write};

pub mod results;

/// Puts in front of an error what it is about.
pub fn about(what: impl Display) -> impl FnOnce(io::Error) -> io::Error {
    move |why| io::Error::new(why.kind(), format!("{what}: {why}"))
}

/// A line for the log. Whether anybody takes it must not matter. (If the log
/// is stuck, this waits: see the chapter "Many clients".)
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
