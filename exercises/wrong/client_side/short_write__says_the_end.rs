// Red: I read all that came. You gave up: Broken pipe
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
    let mut rest = bytes;
    while !rest.is_empty() {
        match stream.write(rest) {
            // Nothing taken and no error: to go on could be for ever.
            Ok(0) => return Err(ErrorKind::WriteZero.into()),
            // The kernel has the first n. Whoever begins again with `bytes`
            // sends them twice.
            Ok(n) => rest = &rest[n..],
            // A signal came before the kernel had taken a byte. No error of
            // the connection: the call is made again.
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    stream.shutdown(std::net::Shutdown::Write)
}

fn main() {}
