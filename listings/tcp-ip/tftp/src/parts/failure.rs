//! Why a transfer fails, and where that is said.

use std::fmt::Display;
use std::io::{self, Write};

use nix::errno::Errno;

/// Why a transfer ended before its file was whole.
#[derive(Debug)]
pub enum Failure {
    /// The peer said so.
    Told(String),
    /// We say so to the peer, with a code of RFC 1350.
    Ours(u16, String),
    Silence,
    Late,
    Socket(io::Error),
}

pub fn is_shortage(why: &io::Error) -> bool {
    let errno = why.raw_os_error().map(Errno::from_raw);
    matches!(errno, Some(Errno::EAGAIN | Errno::ENOBUFS | Errno::ENOMEM))
}

/// A line for whoever watches. Whether anybody does must not matter.
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
