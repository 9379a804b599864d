// Red: I sent `1001`, and you still wait for more.
// A frame of somebody else's.
// Chapter: src/ipc/framing.md
//
// A netstring is a frame that one can read: the length in decimal digits, a
// colon, the bytes, and a comma. `5:hello,` is `hello`, and `0:,` is a frame of
// no bytes. A length has no zero in front (but `0` itself). Peers mean harm.
//
// Wrong: the limit is one of digits, and then 1001 waits for its colon.

use std::io::{self, BufRead, ErrorKind, Read};

/// The longest frame that is taken.
pub const LONGEST: usize = 1000;

/// The next frame. `None` is an end of file between two frames, and one inside
/// of a frame is `UnexpectedEof`. What breaks the rules is `InvalidData`, as
/// soon as it is seen.
pub fn read_frame(reader: &mut impl BufRead) -> io::Result<Option<Vec<u8>>> {
    let Some(first) = next(reader)? else {
        return Ok(None);
    };
    let mut length = digit(first)?;
    let mut digits = 1;
    loop {
        match next(reader)?.ok_or(ErrorKind::UnexpectedEof)? {
            b':' => break,
            _ if length == 0 => return Err(ErrorKind::InvalidData.into()),
            byte => {
                length = length * 10 + digit(byte)?;
                digits += 1;
            }
        }
        if digits > 4 {
            return Err(ErrorKind::InvalidData.into());
        }
    }
    if length > LONGEST {
        return Err(ErrorKind::InvalidData.into());
    }
    let mut frame = vec![0; length];
    reader.read_exact(&mut frame)?;
    match next(reader)?.ok_or(ErrorKind::UnexpectedEof)? {
        b',' => Ok(Some(frame)),
        _ => Err(ErrorKind::InvalidData.into()),
    }
}

fn digit(byte: u8) -> io::Result<usize> {
    match byte {
        b'0'..=b'9' => Ok(usize::from(byte - b'0')),
        _ => Err(ErrorKind::InvalidData.into()),
    }
}

/// One byte, or `None` at the end. (`bytes` goes on after a signal.)
fn next(reader: &mut impl BufRead) -> io::Result<Option<u8>> {
    reader.bytes().next().transpose()
}

fn main() {}
