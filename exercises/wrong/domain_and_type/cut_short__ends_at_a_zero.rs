// Red: A message of 4 bytes, `\xff\x00 \n`, came back as `\xff`.
// Cut short.
// Chapter: src/foundations/domain-and-type.md
//
// A service takes messages of up to 16 bytes. Of a longer one it keeps the
// first 16 and does not notice. Mend it: a message that is too long is an error
// of kind `InvalidData`, one that just fits is none, and the next message comes
// whole.
//
// Wrong: a zero is a byte like others.

use std::io;
use std::os::unix::net::UnixDatagram;

/// The longest message, in bytes.
pub const LONGEST: usize = 16;

/// Receives one message.
pub fn receive(socket: &UnixDatagram) -> io::Result<Vec<u8>> {
    let mut buf = [0; LONGEST + 1];
    let n = socket.recv(&mut buf)?;
    if n > LONGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(buf[..n].iter().copied().take_while(|b| *b != 0).collect())
}

fn main() {}
