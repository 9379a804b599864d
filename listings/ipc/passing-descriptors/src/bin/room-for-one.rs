use std::fs;
use std::io::{self, IoSlice, IoSliceMut, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;

use nix::cmsg_space;
use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags};
use nix::sys::socket::{recvmsg, sendmsg};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show what came: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    writeln!(
        io::stdout(),
        "room for one: {} bytes",
        cmsg_space!([RawFd; 1]).capacity()
    )?;
    for count in 1..=3 {
        let (left, right) = UnixStream::pair()?;
        let fds = vec![left.as_raw_fd(); count];
        let rights = [ControlMessage::ScmRights(&fds)];
        let byte = [IoSlice::new(b"!")];
        let none = MsgFlags::empty();
        sendmsg::<()>(left.as_raw_fd(), &byte, &rights, none, None)?;

        let before = open_descriptors()?;
        let said = match receive(&right) {
            Ok(fds) => format!("{} received", fds.len()),
            Err(e) => e.to_string(),
        };
        let more = open_descriptors()? - before;
        let out = &mut io::stdout();
        writeln!(out, "{count} sent: {said}\n  then {more} more open")?;
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
