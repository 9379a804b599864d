// Red: I read slowly, and signals came to you meanwhile. What I read is not what you were given: from byte
// A write that is cut short.
// Chapter: src/foundations/client-side.md
//
// A client sends a megabyte, and ignores a number. As long as nothing happens
// meanwhile, all of it arrives. Mend it, so that every byte arrives, in order,
// also when signals come.

use std::io::{self, ErrorKind, Write};
use std::net::TcpStream;

/// Sends all of the bytes, or says why it could not.
///
/// `stream.write_all(bytes)` is this loop, and what one writes. Here it stands
/// to be seen.
pub fn send(stream: &mut TcpStream, bytes: &[u8]) -> io::Result<()> {
    let mut sent = 0;
    while sent < bytes.len() {
        match stream.write(bytes) {
            Ok(n) => sent += n,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

fn main() {}
