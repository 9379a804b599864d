//! Descriptors over a UNIX stream socket: `SCM_RIGHTS` of `unix(7)`.

use std::io::{self, ErrorKind, IoSlice};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

use passing_descriptors::{let_go, recv_fds};
use rustix::io::retry_on_intr;
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage};
use rustix::net::{SendFlags, sendmsg};

/// Sends up to four descriptors with one byte. The peer gets copies.
pub fn send(to: &UnixStream, fds: &[BorrowedFd<'_>]) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !control.push(SendAncillaryMessage::ScmRights(fds)) {
        return Err(io::Error::new(ErrorKind::InvalidInput, "too many"));
    }
    let byte = [IoSlice::new(&[0])];
    retry_on_intr(|| sendmsg(to, &byte, &mut control, SendFlags::NOSIGNAL))?;
    Ok(())
}

// ANCHOR: receive
/// Receives exactly `N` descriptors. What else arrives is closed again.
pub fn receive<const N: usize>(from: &UnixStream) -> io::Result<[OwnedFd; N]> {
    let (n, fds) = recv_fds(from, &mut [0], N)?;
    if n == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    fds.try_into().map_err(|fds: Vec<_>| {
        let what = format!("{} descriptors instead of {N}", fds.len());
        let_go(fds);
        io::Error::new(ErrorKind::InvalidData, what)
    })
}
// ANCHOR_END: receive
