//! A line, up to a deadline.

use std::io::{self, BufRead, BufReader, ErrorKind};
use std::net::TcpStream;
use std::time::{Duration, Instant};

const LONGEST: usize = 1024;

// ANCHOR: line
#[derive(Debug, PartialEq)]
pub enum Heard {
    Line,
    End,
    Nothing,
}

/// Adds to `line` what comes, until it is whole or the time is over.
pub fn line_until(
    reader: &mut BufReader<&TcpStream>,
    line: &mut Vec<u8>,
    due: Instant,
) -> io::Result<Heard> {
    loop {
        // Late or not, what has come is read before the time is over.
        let left = due.saturating_duration_since(Instant::now());
        let wait = left.max(Duration::from_micros(1));
        reader.get_ref().set_read_timeout(Some(wait))?;
        let n = match reader.fill_buf() {
            Ok([]) => return Ok(Heard::End),
            Ok(bytes) => {
                let end = bytes.iter().position(|&byte| byte == b'\n');
                let n = end.map_or(bytes.len(), |at| at + 1);
                line.extend_from_slice(&bytes[..n]);
                n
            }
            Err(why) => match why.kind() {
                ErrorKind::WouldBlock if left.is_zero() => {
                    return Ok(Heard::Nothing);
                }
                ErrorKind::WouldBlock | ErrorKind::Interrupted => continue,
                _ => return Err(why),
            },
        };
        reader.consume(n);
        if line.len() > LONGEST {
            return Err(io::Error::other("no line end within 1024 bytes"));
        }
        if line.ends_with(b"\n") {
            return Ok(Heard::Line);
        }
    }
}
// ANCHOR_END: line
