//! The head of an answer.

use std::io::{self, ErrorKind, Read};

use crate::deadline::{Limit, Timed};

/// The longest head that is taken.
const LONGEST_HEAD: usize = 16 * 1024;

/// Where the body begins, and its length if the head says so. Answers that
/// are only on the way (100 and the like) are passed over.
pub fn head<L: Limit>(
    timed: &mut Timed<L>,
    bytes: &mut Vec<u8>,
    mut ended: bool,
) -> io::Result<(usize, Option<usize>)> {
    let (mut start, mut seen) = (0, 0);
    let mut buf = [0; 4096];
    loop {
        while let Some(n) = find(&bytes[seen..]) {
            if seen + n > LONGEST_HEAD {
                return Err(io::Error::other("too long"));
            }
            let text = String::from_utf8_lossy(&bytes[start..seen + n]);
            if !text.starts_with("HTTP/") {
                return Err(io::Error::other("not an answer of HTTP"));
            }
            let status = text.split(' ').nth(1).unwrap_or_default();
            (start, seen) = (seen + n, seen + n);
            if !status.starts_with('1') {
                return Ok((start, length(&text)?));
            }
        }
        if ended {
            return Err(cut_off());
        }
        if bytes.len() > LONGEST_HEAD {
            return Err(io::Error::other("too long"));
        }
        seen = start.max(bytes.len().saturating_sub(3));
        let n = timed.read(&mut buf)?;
        bytes.extend_from_slice(&buf[..n]);
        ended = n == 0;
    }
}

/// Behind the empty line.
fn find(bytes: &[u8]) -> Option<usize> {
    bytes
        .windows(4)
        .position(|it| it == b"\r\n\r\n")
        .map(|n| n + 4)
}

fn length(head: &str) -> io::Result<Option<usize>> {
    let mut lines = head.lines().filter_map(|line| line.split_once(':'));
    let named = |it: &(&str, &str)| it.0.eq_ignore_ascii_case("content-length");
    let Some((_, value)) = lines.find(named) else {
        return Ok(None);
    };
    let value = value.trim().parse();
    value
        .map(Some)
        .map_err(|_| io::Error::other("a length that is no number"))
}

pub fn cut_off() -> io::Error {
    io::Error::new(ErrorKind::UnexpectedEof, "cut off")
}
