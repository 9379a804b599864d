use std::io::{self, IoSliceMut, Write};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;

use passing_descriptors::{recv_fds, send_fds};
use rustix::cmsg_space;
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the peeks: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    // ANCHOR: twice
    let (left, right) = UnixStream::pair()?;
    send_fds(&left, b"!", &[left.as_fd()])?;
    let mut all = peek(&right)?;
    all.extend(peek(&right)?);
    let (_, fds) = recv_fds(&right, &mut [0], 1)?;
    all.extend(fds);
    // ANCHOR_END: twice
    let numbers: Vec<_> = all.iter().map(AsRawFd::as_raw_fd).collect();
    writeln!(
        io::stdout(),
        "one sent, {} received: {numbers:?}",
        all.len()
    )?;
    Ok(())
}

fn peek(stream: &UnixStream) -> io::Result<Vec<OwnedFd>> {
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    let mut bufs = [IoSliceMut::new(&mut byte)];
    let flags = RecvFlags::PEEK | RecvFlags::CMSG_CLOEXEC;
    rustix::net::recvmsg(stream, &mut bufs, &mut control, flags)?;
    let mut fds = Vec::new();
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(some) = message {
            fds.extend(some);
        }
    }
    Ok(fds)
}
