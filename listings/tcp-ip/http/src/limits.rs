//! What a client can use up, and how much of it there is.

use std::fmt;
use std::io;
use std::time::Duration;

// ANCHOR: limits
#[derive(Clone, Debug)]
pub struct Limits {
    /// Bytes of a request line, its end among them.
    pub line: usize,
    /// Bytes of all fields of a head; of all trailers too.
    pub head: usize,
    pub fields: usize,
    /// Bytes of a body, however it is cut.
    pub body: u64,
    /// Bytes of the line in front of a chunk.
    pub chunk_line: usize,
    /// Requests of one connection.
    pub requests: usize,
    /// Until the next request begins.
    pub idle: Duration,
    /// From the first byte of a head to its last.
    pub head_time: Duration,
    /// For a whole body that comes.
    pub body_time: Duration,
    /// For each 64 KiB of an answer.
    pub piece_time: Duration,
    /// For the lingering close, and what may come meanwhile.
    pub linger: Duration,
    pub linger_bytes: u64,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            line: 8 << 10,
            head: 16 << 10,
            fields: 100,
            body: 64 << 20,
            chunk_line: 256,
            requests: 1000,
            idle: Duration::from_secs(15),
            head_time: Duration::from_secs(10),
            body_time: Duration::from_secs(60),
            piece_time: Duration::from_secs(10),
            linger: Duration::from_secs(2),
            linger_bytes: 1 << 20,
        }
    }
}
// ANCHOR_END: limits

/// Why a conversation can't go on.
#[derive(Debug)]
pub enum Fault {
    /// We refuse it. A server tells this status, and the connection ends.
    Refuse(u16, &'static str),
    /// Nobody is left to be told, or the time is up.
    Io(io::Error),
}

impl From<io::Error> for Fault {
    fn from(why: io::Error) -> Fault {
        Fault::Io(why)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Fault::Refuse(_, why) => write!(f, "refused here: {why}"),
            Fault::Io(why) => write!(f, "{why}"),
        }
    }
}

/// The most frequent refusal.
pub fn bad<T>(why: &'static str) -> Result<T, Fault> {
    Err(Fault::Refuse(400, why))
}
