// Red: I sent `PI` and closed, and you took `PI` for a line.
// One line.
// Chapter: src/foundations/many-clients.md
//
// A stream has no lines. It has bytes, in pieces that somebody else chose.
// Write `read_line`: it takes one line from the stream, whatever the pieces,
// and what comes after the line stays in the reader for the next call. A line
// has at most `longest` bytes, without its `\n`, and must be whole within
// `limit`. Blanks and a `\r` at its end are bytes like others, and stay. A
// caller who wants no limit gives the largest: `usize::MAX`, `Duration::MAX`.

use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// Why there is no line.
#[derive(Debug)]
pub enum Trouble {
    /// More than `longest` bytes, and no end of the line yet.
    TooLong,
    /// `limit` has passed.
    TooLate,
    /// The stream ended before the line did.
    CutOff,
    Failed(io::Error),
}

impl From<io::Error> for Trouble {
    fn from(e: io::Error) -> Trouble {
        Trouble::Failed(e)
    }
}

pub fn read_line(
    reader: &mut BufReader<TcpStream>,
    longest: usize,
    limit: Duration,
) -> Result<Vec<u8>, Trouble> {
    // `take` ends the read, and not the line.
    let began = Instant::now();
    let mut line = Vec::new();
    loop {
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Err(Trouble::TooLate);
        }
        reader.get_ref().set_read_timeout(Some(left))?;
        let room = (longest.saturating_add(1) - line.len()).min(1);
        match reader.by_ref().take(room as u64).read_until(b'\n', &mut line) {
            Ok(0) if line.is_empty() => return Err(Trouble::CutOff),
            Ok(0) => return Ok(line),
            Ok(_) if line.ends_with(b"\n") => {
                line.pop();
                return Ok(line);
            }
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => {}
            Err(e) => return Err(e.into()),
        }
    }
}

fn main() {}
