// Red: A message of 16 bytes fits, and was refused
// Cut short.
// Chapter: src/foundations/domain-and-type.md
//
// A service takes messages of up to 16 bytes. Of a longer one it keeps the
// first 16 and does not notice. Mend it: a message that is too long is an error
// of kind `InvalidData`, one that just fits is none, and the next message comes
// whole.

use std::io;
use std::os::unix::net::UnixDatagram;

/// The longest message, in bytes.
pub const LONGEST: usize = 16;

/// Receives one message.
pub fn receive(socket: &UnixDatagram) -> io::Result<Vec<u8>> {
    // One byte more than is allowed. Whatever gets into that byte was too long;
    // how much longer does not matter, the rest of it is gone. With room for 16
    // only, 16 bytes could be all of a message or the beginning of one.
    //
    // `recvmsg` has a flag for it, MSG_TRUNC, which nix and rustix show.
    // To read on for "the rest" would take the next message: a datagram has no
    // rest.
    let mut buf = [0; LONGEST];
    let n = socket.recv(&mut buf)?;
    if n == buf.len() {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(buf[..n].to_vec())
}

fn main() {}
