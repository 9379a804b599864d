// Red: I sent two descriptors, and your process had room for one. You took that one as if it were all.
// Take one.
// Chapter: src/ipc/passing-descriptors.md
//
// A service is sent requests, and with each of them one open file. How many
// descriptors come is for the sender to decide, though. Write `take_one` so
// that exactly one is taken, and that otherwise none stays open in here. A
// request may be long in coming, and a signal is no reason to give up.

use rustix::cmsg_space;
use rustix::io::retry_on_intr;
use rustix::net::recvmsg;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags};
use std::io::{self, ErrorKind, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;

/// How many descriptors one message can bring (`SCM_MAX_FD`, unix(7)).
const MOST: usize = 253;

/// Receives bytes into `buf`, and the one descriptor that they came with,
/// close-on-exec. No byte is `UnexpectedEof`. No descriptor, or more than one,
/// is `InvalidData`, and then each that came is closed.
pub fn take_one(
    stream: &UnixStream,
    buf: &mut [u8],
) -> io::Result<(usize, OwnedFd)> {
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(MOST))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut bufs = [IoSliceMut::new(buf)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let received =
        retry_on_intr(|| recvmsg(stream, &mut bufs, &mut control, flags))?;

    let mut fds: Vec<OwnedFd> = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(some) = message {
            fds.extend(some);
        }
    }
    if received.bytes == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    match <[OwnedFd; 1]>::try_from(fds) {
        Ok([one]) => Ok((received.bytes, one)),
        Err(_) => Err(ErrorKind::InvalidData.into()),
    }
}

fn main() {}
