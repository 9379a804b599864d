//! What the programs of this chapter share: both ends of a connection, a peer
//! that cuts where it is told, and a reader with a deadline.

use std::fmt::Display;
use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};

pub use pieces::{Pieces, cut};
pub use until::Until;

mod pieces;
mod until;

// ANCHOR: pair
/// Both ends of a connection over loopback.
pub fn pair() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let one = TcpStream::connect(listener.local_addr()?)?;
    one.set_nodelay(true)?;
    loop {
        // Somebody else may have connected first.
        let (other, peer) = listener.accept()?;
        if peer == one.local_addr()? {
            return Ok((one, other));
        }
    }
}
// ANCHOR_END: pair

/// A line for the log. Whether anybody takes it must not matter.
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
