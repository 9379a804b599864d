//! What the kernel knows of a peer and the standard library does not ask.

use std::io::{self, IoSliceMut};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::{UnixListener, UnixStream};

use nix::cmsg_space;
use nix::errno::Errno;
use nix::libc;
use nix::sys::socket::{self, ControlMessageOwned, MsgFlags, UnixCredentials};
use nix::unistd::Gid;

pub use passing_descriptors::{listen, pass_rights, say};

/// Accepts for ever, and gives each client to `answer`, one at a time. What
/// goes wrong is logged and ends that client only. The others wait meanwhile,
/// so an `answer` that reads must limit the time.
pub fn serve(
    listener: &UnixListener,
    mut answer: impl FnMut(&UnixStream) -> io::Result<()>,
) -> ! {
    loop {
        let client = passing_descriptors::accept_one(listener);
        if let Err(e) = answer(&client) {
            say(format_args!("a client is lost: {e}"));
        }
    }
}

// ANCHOR: receive
/// Receives once, with the credentials that came with the bytes
/// (`SCM_CREDENTIALS`, unix(7)); `None` at the end of file.
///
/// # Errors
/// `InvalidInput` if the stream does not have `SO_PASSCRED` set: descriptors
/// would find room where the credentials are missing. Those of recvmsg(2), and
/// `ENOBUFS` if more came along than credentials: descriptors that nobody asked
/// for. The kernel has closed them.
pub fn receive(
    stream: &UnixStream,
    buf: &mut [u8],
) -> io::Result<(usize, Option<UnixCredentials>)> {
    if !socket::getsockopt(stream, socket::sockopt::PassCred)? {
        let why = "SO_PASSCRED is not set";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    }
    let (fd, cloexec) = (stream.as_raw_fd(), MsgFlags::MSG_CMSG_CLOEXEC);
    loop {
        let mut space = cmsg_space!(UnixCredentials);
        let mut iov = [IoSliceMut::new(buf)];
        let outcome =
            socket::recvmsg::<()>(fd, &mut iov, Some(&mut space), cloexec);
        let message = match outcome {
            // A time limit brings it, even without a handler.
            Err(Errno::EINTR) => continue,
            outcome => outcome?,
        };
        let sender = message.cmsgs()?.find_map(|control| match control {
            ControlMessageOwned::ScmCredentials(sender) => Some(sender),
            _ => None,
        });
        // At the end of file the kernel names process 0, uid 0.
        return Ok((message.bytes, sender.filter(|_| message.bytes > 0)));
    }
}
// ANCHOR_END: receive

// ANCHOR: groups
/// The supplementary groups that the peer had when it connected
/// (`SO_PEERGROUPS`, Linux 4.13). Its primary group may or may not be among
/// them: a login lists it there too (initgroups(3)), setgroups(2) need not.
/// Check both.
///
/// # Errors
/// Those of getsockopt(2); `ENODATA` if the socket has no peer to speak of.
pub fn peer_groups(socket: impl AsFd) -> io::Result<Vec<Gid>> {
    let fd = socket.as_fd().as_raw_fd();
    let mut groups: Vec<libc::gid_t> = Vec::new();
    loop {
        let room = size_of_val(groups.as_slice());
        let mut length = libc::socklen_t::try_from(room)
            .map_err(|_| io::ErrorKind::OutOfMemory)?;
        // SAFETY: the kernel writes at most `length` bytes, all of them ours.
        let outcome = unsafe {
            libc::getsockopt(
                fd,
                libc::SOL_SOCKET,
                libc::SO_PEERGROUPS,
                groups.as_mut_ptr().cast(),
                &mut length,
            )
        };
        // On success what was written, on ERANGE what it would have taken.
        groups.resize(length as usize / size_of::<libc::gid_t>(), 0);
        if outcome == 0 {
            return Ok(groups.into_iter().map(Gid::from_raw).collect());
        }
        let error = io::Error::last_os_error();
        if error.raw_os_error() != Some(libc::ERANGE) {
            return Err(error);
        }
    }
}
// ANCHOR_END: groups
