//! What the echo pair shares.

use std::fmt::Display;
use std::io::{self, Write};

pub mod asked;
pub mod place;
pub mod until;

/// A line for the log. Whether anybody takes it must not matter.
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}

/// Puts in front of an error what could not be done.
pub fn cannot(what: impl Display) -> impl FnOnce(io::Error) -> io::Error {
    move |why| io::Error::new(why.kind(), format!("cannot {what}: {why}"))
}
