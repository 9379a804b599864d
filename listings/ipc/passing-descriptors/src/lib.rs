//! Descriptors over a UNIX stream: sent with the bytes they belong to, and
//! owned from the moment they arrive.

use std::io::{self, ErrorKind, IoSlice, IoSliceMut, Write};
use std::mem::MaybeUninit;
use std::os::fd::{BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;

pub use gifts::{let_go, listen, pass_rights};
use rustix::cmsg_space;
use rustix::io::retry_on_intr;
use rustix::net::sendmsg;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags};
use rustix::net::{ReturnFlags, recvmsg};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags};
pub use serve::{accept_one, cannot, no_thread, say};
pub use until::Until;

mod gifts;
mod serve;
mod until;

// ANCHOR: send
/// Sends all of `bytes`, and a descriptor for each of `fds` along with the
/// first of them ([`unix(7)`], `SCM_RIGHTS`).
///
/// The stream must be a blocking one. The caller keeps its descriptors, and
/// may close them as soon as this returns.
///
/// # Errors
///
/// `InvalidInput` without bytes, since a stream drops descriptors that have
/// none, and from the kernel (`EINVAL`) for more than 253 descriptors.
/// `ETOOMANYREFS`: this user has too many in flight. After an error, an
/// unknown part of the bytes is sent.
///
/// [`unix(7)`]: https://man7.org/linux/man-pages/man7/unix.7.html
pub fn send_fds(
    mut stream: &UnixStream,
    bytes: &[u8],
    fds: &[BorrowedFd<'_>],
) -> io::Result<()> {
    if bytes.is_empty() {
        let why = "a descriptor needs a byte to travel with";
        return Err(io::Error::new(ErrorKind::InvalidInput, why));
    }
    let room = cmsg_space!(ScmRights(fds.len()));
    let mut space = vec![MaybeUninit::uninit(); room];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !fds.is_empty() && !control.push(SendAncillaryMessage::ScmRights(fds)) {
        return Err(ErrorKind::InvalidInput.into());
    }
    let bufs = [IoSlice::new(bytes)];
    let flags = SendFlags::NOSIGNAL;
    let n = retry_on_intr(|| sendmsg(stream, &bufs, &mut control, flags))?;
    stream.write_all(&bytes[n..])
}
// ANCHOR_END: send

// ANCHOR: receive
/// Receives bytes into `buf`, and at most `max` descriptors. Returns how many
/// bytes there are (0: end of file) and the descriptors, close-on-exec.
///
/// The stream must not have `SO_PASSCRED` or `SO_PASSSEC` set, since what these
/// add comes first and takes the descriptors' room, nor `SO_PASSPIDFD`: rustix
/// 1.1 does not know what that adds, and leaves it open.
///
/// A call that returns descriptors ends with the message that they came with,
/// or inside it: they go with its first byte. Bytes sent before them may come
/// in the same call.
///
/// # Errors
///
/// `InvalidData` if more than `max` descriptors came, and `Other` if some
/// found no room in this process (`RLIMIT_NOFILE`). Either way those that did
/// arrive are closed (by `let_go`), and the bytes are gone: give the stream up.
pub fn recv_fds(
    stream: &UnixStream,
    buf: &mut [u8],
    max: usize,
) -> io::Result<(usize, Vec<OwnedFd>)> {
    // For all that a message can bring. What finds no room here is closed by
    // the kernel inside the call, and this thread would have to wait for it.
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(MOST))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut bufs = [IoSliceMut::new(buf)];
    let flags = RecvFlags::CMSG_CLOEXEC;
    let received =
        retry_on_intr(|| recvmsg(stream, &mut bufs, &mut control, flags))?;

    let mut fds = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(some) = message {
            fds.extend(some);
        }
    }
    // From here on `fds` owns them: none is lost on the way out.
    let why = if fds.len() > max {
        let why = format!("more descriptors came than {max}");
        io::Error::new(ErrorKind::InvalidData, why)
    } else if received.flags.contains(ReturnFlags::CTRUNC) {
        let why = "this process has no room for the descriptors that came";
        io::Error::other(why)
    } else {
        return Ok((received.bytes, fds));
    };
    let_go(fds);
    Err(why)
}
// ANCHOR_END: receive

/// How many descriptors one message can bring (`SCM_MAX_FD`, unix(7)).
const MOST: usize = 253;
