// Red: I said nothing, and your waiting kept a processor busy.
// One line.
// Chapter: src/foundations/many-clients.md
//
// A stream has no lines. It has bytes, in pieces that somebody else chose.
// Write `read_line`: it takes one line from the stream, whatever the pieces,
// and what comes after the line stays in the reader for the next call. A line
// has at most `longest` bytes, without its `\n`, and must be whole within
// `limit`. Blanks and a `\r` at its end are bytes like others, and stay. A
// caller who wants no limit gives the largest: `usize::MAX`, `Duration::MAX`.

use std::io::{self, BufRead, BufReader, ErrorKind};
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
    // One limit for the line: a limit for each read is none, for each byte
    // begins a new one. So what is left of it is set before each read.
    let began = Instant::now();
    let mut line = Vec::new();
    loop {
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Err(Trouble::TooLate);
        }
        reader.get_ref().set_nonblocking(true)?;
        let bytes = match reader.fill_buf() {
            Ok([]) => return Err(Trouble::CutOff),
            Ok(bytes) => bytes,
            // A signal, or the time is up: the next turn finds out.
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            Err(e) if e.kind() == ErrorKind::WouldBlock => continue,
            Err(e) => return Err(e.into()),
        };
        // One byte more than a line may have: its end.
        let room = longest.saturating_add(1) - line.len();
        let bytes = &bytes[..bytes.len().min(room)];
        let end = bytes.iter().position(|byte| *byte == b'\n');
        let taken = end.map_or(bytes.len(), |end| end + 1);
        line.extend(&bytes[..taken]);
        reader.consume(taken);
        if end.is_some() {
            line.pop();
            return Ok(line);
        }
        if line.len() > longest {
            return Err(Trouble::TooLong);
        }
    }
}

fn main() {}
