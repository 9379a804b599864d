//! A byte over the socket: it wakes the peer, and it tells of the peer's end.

use std::io::{self, ErrorKind};
use std::os::unix::net::UnixStream;

use rustix::io::Errno;
use rustix::net::{RecvFlags, SendFlags};

// ANCHOR: bell
/// Rings. A socket that takes no more has been rung often enough, and at one
/// whose peer is gone nobody listens. Never waits.
pub fn ring(control: &UnixStream) -> io::Result<()> {
    let flags = SendFlags::DONTWAIT | SendFlags::NOSIGNAL;
    match rustix::net::send(control, b"!", flags) {
        Ok(_) | Err(Errno::AGAIN | Errno::PIPE | Errno::CONNRESET) => Ok(()),
        Err(e) => Err(e.into()),
    }
}

/// Sleeps until somebody rings; false if nobody ever will, for the peer is
/// gone. `TimedOut`, if the socket has a read timeout and it is over.
pub fn wait(control: &UnixStream) -> io::Result<bool> {
    // All rings at once, or nearly.
    let mut rings = [0; 64];
    let flags = RecvFlags::empty();
    let recv = || rustix::net::recv(control, &mut rings, flags);
    match rustix::io::retry_on_intr(recv) {
        Ok((n, _)) => Ok(n > 0),
        Err(Errno::CONNRESET) => Ok(false),
        Err(Errno::AGAIN) => Err(ErrorKind::TimedOut.into()),
        Err(e) => Err(e.into()),
    }
}

/// Whether the peer has closed its end. Takes the rings that have come so far,
/// and does not wait for one. (Closing a gift can wait: see the page.)
pub fn is_gone(control: &UnixStream) -> bool {
    let mut rings = [0; 64];
    let outcome = rustix::net::recv(control, &mut rings, RecvFlags::DONTWAIT);
    matches!(outcome, Ok((0, _)) | Err(Errno::CONNRESET))
}
// ANCHOR_END: bell
