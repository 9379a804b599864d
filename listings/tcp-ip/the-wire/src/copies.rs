//! Copies of the packets that pass this host (packet(7)).

use std::io::{self, IoSliceMut};
use std::os::fd::AsRawFd;
use std::time::Duration;

use nix::errno::Errno;
use nix::sys::socket::{ControlMessageOwned, LinkAddr, MsgFlags, recvmsg};
use nix::sys::time::TimeSpec;
use nix::{cmsg_space, libc};
use socket2::Socket;

use crate::segment;

// ANCHOR: lost
/// How many packets found no room in the socket's buffer (packet(7)).
pub fn lost(socket: &Socket) -> io::Result<u32> {
    let mut counts = [0u32; 2];
    let mut len = size_of_val(&counts) as libc::socklen_t;
    let (fd, level) = (socket.as_raw_fd(), libc::SOL_PACKET);
    let (name, to) = (libc::PACKET_STATISTICS, (&raw mut counts).cast());
    // SAFETY: the kernel writes at most `len` bytes to `counts`.
    let result = unsafe { libc::getsockopt(fd, level, name, to, &mut len) };
    Errno::result(result)?;
    Ok(counts[1])
}
// ANCHOR_END: lost

/// A segment, and when the kernel saw it. Nothing, if none has come in time.
pub fn receive(
    socket: &Socket,
    buf: &mut [u8],
) -> io::Result<Option<(usize, Duration)>> {
    let mut parts = [IoSliceMut::new(buf)];
    let mut space = cmsg_space!(TimeSpec);
    let message = match recvmsg::<LinkAddr>(
        socket.as_raw_fd(),
        &mut parts,
        Some(&mut space),
        MsgFlags::empty(),
    ) {
        Ok(message) => message,
        Err(Errno::EAGAIN | Errno::EINTR) => return Ok(None),
        Err(why) => return Err(why.into()),
    };
    // Loopback, which has number 1, shows each packet on its way out and in.
    let out = |it: LinkAddr| it.ifindex() == 1 && it.pkttype() == 4;
    if message.address.is_some_and(out) {
        return Ok(None);
    }
    let time = message.cmsgs()?.find_map(|extra| match extra {
        ControlMessageOwned::ScmTimestampns(at) => Some(Duration::from(at)),
        _ => None,
    });
    let n = message.bytes;
    let segment = segment::parse(&buf[..n]).is_some();
    Ok(segment.then(|| (n, time.unwrap_or_default())))
}
