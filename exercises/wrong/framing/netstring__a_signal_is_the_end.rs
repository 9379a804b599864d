// Red: I sent `12:twelve bytes,` in pieces, and signals meanwhile. You have Interrupted.
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
    let Some(first) = next(reader)? else {
        // Nothing of a frame has come: the one good place for an end.
        return Ok(None);
    };
    // Digit by digit (the `BufRead` makes that cheap). `read_until` would keep
    // all that a peer sends before the first colon, and `parse` takes `+5`.
    let mut length = digit(first)?;
    loop {
        match next(reader)?.ok_or(ErrorKind::UnexpectedEof)? {
            b':' => break,
            // A zero in front: the number would have more than one form.
            _ if length == 0 => return Err(ErrorKind::InvalidData.into()),
            byte => length = length * 10 + digit(byte)?,
        }
        // After each digit, so it neither overflows nor waits for a colon that
        // the peer need not send.
        if length > LONGEST {
            return Err(ErrorKind::InvalidData.into());
        }
    }
    let mut frame = vec![0; length];
    reader.read_exact(&mut frame)?;
    // Without this a wrong length would go unnoticed, and the next frame begin
    // somewhere in the middle.
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

/// One byte, or `None` at the end.
fn next(reader: &mut impl BufRead) -> io::Result<Option<u8>> {
    let byte = reader.fill_buf()?.first().copied();
    reader.consume(byte.is_some().into());
    Ok(byte)
}

fn main() {}
