//! An answer's head.

use std::io::BufRead;

use crate::body::cut_off;
use crate::fields::{Fields, line};
use crate::framing::{Framing, of_answer};
use crate::limits::{Fault, Limits, bad};

/// The most answers that are only on the way.
const ON_THE_WAY: usize = 10;

pub struct Reply {
    pub status: u16,
    pub fields: Fields,
    pub framing: Framing,
    /// May another answer follow?
    pub keeps: bool,
}

// ANCHOR: read
impl Reply {
    /// The head of an answer to this method. Answers that are only on the way
    /// (100 and the like) are passed over.
    pub fn read<R: BufRead>(
        from: &mut R,
        method: &str,
        limits: &Limits,
    ) -> Result<Reply, Fault> {
        for _ in 0..ON_THE_WAY {
            let mut left = limits.line;
            let first = line(from, &mut left, 400)?.ok_or_else(cut_off)?;
            let (status, minor) = status_line(&first)?;
            let fields = Fields::read(from, limits)?;
            let framing = of_answer(method, status, minor, &fields)?;
            if status == 101 {
                return bad("another protocol, that nobody asked for");
            }
            if status >= 200 {
                let close = fields.has("connection", "close");
                let keeps = minor > 0 && !close && framing != Framing::ToEnd;
                return Ok(Reply {
                    status,
                    fields,
                    framing,
                    keeps,
                });
            }
        }
        bad("too many answers that are only on the way")
    }
}

/// A version, a number, and perhaps words.
fn status_line(line: &[u8]) -> Result<(u16, u8), Fault> {
    let Some(rest) = line.strip_prefix(b"HTTP/1.") else {
        return bad("no answer of HTTP/1");
    };
    match *rest {
        [minor, b' ', a @ b'1'..=b'9', b, c, ref words @ ..]
            if [minor, b, c].iter().all(u8::is_ascii_digit)
                && matches!(words, [] | [b' ', ..]) =>
        {
            let digits = [a, b, c].map(|it| u16::from(it - b'0'));
            let [a, b, c] = digits;
            Ok((a * 100 + b * 10 + c, minor - b'0'))
        }
        _ => bad("a status line"),
    }
}
// ANCHOR_END: read
