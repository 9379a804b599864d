use std::fs;
use std::io::{self, IoSlice, IoSliceMut};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;

use nix::cmsg_space;
use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags};
use nix::sys::socket::{recvmsg, sendmsg};

fn main() -> io::Result<()> {
    println!("room for one: {} bytes", cmsg_space!([RawFd; 1]).capacity());
    for count in 1..=3 {
        let (left, right) = UnixStream::pair()?;
        let fds = vec![left.as_raw_fd(); count];
        let rights = [ControlMessage::ScmRights(&fds)];
        let byte = [IoSlice::new(b"!")];
        let none = MsgFlags::empty();
        sendmsg::<()>(left.as_raw_fd(), &byte, &rights, none, None)?;

        let before = open_descriptors()?;
        match receive(&right) {
            Ok(fds) => println!("{count} sent: {} received", fds.len()),
            Err(e) => println!("{count} sent: {e}"),
        }
        println!("  then {} more open", open_descriptors()? - before);
    }
    Ok(())
}

// ANCHOR: receive
fn receive(stream: &UnixStream) -> nix::Result<Vec<OwnedFd>> {
    let mut byte = [0];
    let mut bufs = [IoSliceMut::new(&mut byte)];
    let mut space = cmsg_space!([RawFd; 1]);
    let socket = stream.as_raw_fd();
    let cloexec = MsgFlags::MSG_CMSG_CLOEXEC;
    let message = recvmsg::<()>(socket, &mut bufs, Some(&mut space), cloexec)?;
    let mut owned = Vec::new();
    for cmsg in message.cmsgs()? {
        if let ControlMessageOwned::ScmRights(fds) = cmsg {
            // SAFETY: the kernel made these numbers a moment ago, for us.
            let own = |fd: RawFd| unsafe { OwnedFd::from_raw_fd(fd) };
            owned.extend(fds.into_iter().map(own));
        }
    }
    Ok(owned)
}
// ANCHOR_END: receive

fn open_descriptors() -> io::Result<usize> {
    Ok(fs::read_dir("/proc/self/fd")?.count())
}
