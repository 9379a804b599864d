// Red: I sent you nothing. There was nothing to do but to sleep. You kept a processor busy.
// Take one.
// Chapter: src/ipc/passing-descriptors.md
//
// A service is sent requests, and with each of them one open file. How many
// descriptors come is for the sender to decide, though. Write `take_one` so
// that exactly one is taken, and that otherwise none stays open in here. A
// request may be long in coming, and a signal is no reason to give up. Who
// waits sleeps.

use rustix::cmsg_space;
use rustix::io::Errno;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags};
use rustix::net::{ReturnFlags, recvmsg};
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
    // Room for all that can come. Room for one has padding, on a 64-bit system
    // for another number: a second descriptor gets in, and nobody looks for it.
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(MOST))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut bufs = [IoSliceMut::new(buf)];
    let flags = RecvFlags::CMSG_CLOEXEC | RecvFlags::DONTWAIT;
    let received = loop {
        match recvmsg(stream, &mut bufs, &mut control, flags) {
            Err(Errno::AGAIN | Errno::INTR) => {}
            other => break other?,
        }
    };

    // Own first, judge afterwards. With bare numbers (`RawFd`) each `return`
    // below would be a leak; an `OwnedFd` is closed on each way out. (From
    // strangers, let another thread close them: `let_go` in the chapter.)
    let mut fds: Vec<OwnedFd> = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(some) = message {
            fds.extend(some);
        }
    }
    if received.bytes == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    // Some are missing: this process was near its limit. The one that is here
    // need not be the one that was meant.
    if received.flags.contains(ReturnFlags::CTRUNC) {
        return Err(ErrorKind::InvalidData.into());
    }
    match <[OwnedFd; 1]>::try_from(fds) {
        Ok([one]) => Ok((received.bytes, one)),
        Err(_) => Err(ErrorKind::InvalidData.into()),
    }
}

fn main() {}
