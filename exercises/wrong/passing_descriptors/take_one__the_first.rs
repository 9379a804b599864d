// Red: I sent 2 descriptors, and you took one as if it had come alone.
// Take one.
// Chapter: src/ipc/passing-descriptors.md
//
// A service is sent requests, and with each of them one open file. How many
// descriptors come is for the sender to decide, though. Write `take_one` so
// that exactly one is taken, and that otherwise none stays open in here. A
// request may be long in coming, and a signal is no reason to give up.

use nix::cmsg_space;
use nix::sys::socket::{ControlMessageOwned, MsgFlags, recvmsg};
use std::io::{self, ErrorKind, IoSliceMut};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;

/// Receives bytes into `buf`, and the one descriptor that they came with,
/// close-on-exec. No byte is `UnexpectedEof`. No descriptor, or more than one,
/// is `InvalidData`, and then each that came is closed.
pub fn take_one(
    stream: &UnixStream,
    buf: &mut [u8],
) -> io::Result<(usize, OwnedFd)> {
    let mut space = cmsg_space!(RawFd);
    let mut bufs = [IoSliceMut::new(buf)];
    let flags = MsgFlags::MSG_CMSG_CLOEXEC;
    let fd = stream.as_raw_fd();
    let got = recvmsg::<()>(fd, &mut bufs, Some(&mut space), flags)?;
    if got.bytes == 0 {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    let first = got.cmsgs().map_err(|_| ErrorKind::InvalidData)?.next();
    match first {
        Some(ControlMessageOwned::ScmRights(fds)) if !fds.is_empty() => {
            // SAFETY: the kernel has just made it, for us.
            let fd = unsafe { OwnedFd::from_raw_fd(fds[0]) };
            Ok((got.bytes, fd))
        }
        _ => Err(ErrorKind::InvalidData.into()),
    }
}

fn main() {}
