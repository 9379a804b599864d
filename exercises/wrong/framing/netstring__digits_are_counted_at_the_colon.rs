// Red: I sent `x`, and you still wait for more.
// A frame of somebody else's.
// Chapter: src/ipc/framing.md
//
// A netstring is a frame that one can read: the length in decimal digits, a
// colon, the bytes, and a comma. `5:hello,` is `hello`, and `0:,` is a frame of
// no bytes. A length has no zero in front (but `0` itself). Peers mean harm.

use std::io::{self, BufRead, ErrorKind, Read};

/// The longest frame that is taken.
pub const LONGEST: usize = 1000;

/// The next frame. `None` is an end of file between two frames, and one inside
/// of a frame is `UnexpectedEof`. What breaks the rules is `InvalidData`, as
/// soon as it is seen.
pub fn read_frame(reader: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let mut digits = Vec::new();
    // Four digits are enough, and what is none is seen with the colon.
    loop {
        match reader.bytes().next().transpose()? {
            None if digits.is_empty() => return Ok(None),
            None => return Err(ErrorKind::UnexpectedEof.into()),
            Some(b':') => break,
            Some(digit) => digits.push(digit),
        }
        let long = digits.len() > 4 || digits.len() > 1 && digits[0] == b'0';
        if long || length(&digits).is_ok_and(|length| length > LONGEST) {
            return Err(ErrorKind::InvalidData.into());
        }
    }
    let mut frame = vec![0; length(&digits)? + 1];
    reader.read_exact(&mut frame)?;
    match frame.pop() {
        Some(b',') => Ok(Some(frame)),
        _ => Err(ErrorKind::InvalidData.into()),
    }
}

fn length(digits: &[u8]) -> io::Result<usize> {
    let text = str::from_utf8(digits).ok();
    let text = text.filter(|text| text.bytes().all(|b| b.is_ascii_digit()));
    let length = text.and_then(|text| text.parse().ok());
    length.ok_or(ErrorKind::InvalidData.into())
}

fn main() {}
