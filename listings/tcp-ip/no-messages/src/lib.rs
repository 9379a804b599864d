//! What the programs of this chapter share: both ends of a connection, a peer
//! that cuts where it is told, a reader with a deadline, and a listener.

use std::fmt::Display;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use socket2::{Domain, Socket, Type};

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

// ANCHOR: listen
/// A listener. With `inline`, each connection keeps urgent bytes in the stream.
pub fn listen(address: SocketAddr, inline: bool) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    // Before `listen`: an accepted socket gets what its listener has. Later is
    // too late for the connections that are in the queue.
    socket.set_out_of_band_inline(inline)?;
    socket.bind(&address.into())?;
    socket.listen(128)?;
    Ok(socket.into())
}
// ANCHOR_END: listen

/// One client. An error is no end: the next try may bring one.
pub fn accept_one(listener: &TcpListener) -> TcpStream {
    loop {
        match listener.accept() {
            Ok((stream, _)) => return stream,
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// Puts in front of an error what could not be done.
pub fn cannot(what: impl Display) -> impl FnOnce(io::Error) -> io::Error {
    move |why| io::Error::new(why.kind(), format!("cannot {what}: {why}"))
}

/// Says what a thread was for that could not be had.
pub fn no_thread(what: &str) -> impl FnOnce(io::Error) -> io::Error {
    move |why| io::Error::other(format!("no thread for {what}: {why}"))
}

/// A line for the log. Whether anybody takes it must not matter. (If the log
/// is stuck, this waits: see the chapter "Many clients".)
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
