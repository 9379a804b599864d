use std::fs::File;
use std::io::{self, IoSlice, IoSliceMut, Read, Write};
use std::os::fd::{AsFd, AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;

use nix::cmsg_space;
use nix::fcntl::{FcntlArg, FdFlag, OFlag, fcntl};
use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags};
use nix::sys::socket::{recvmsg, sendmsg};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show a descriptor: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let (left, right) = UnixStream::pair()?;
    let mut file = File::open("/etc/passwd")?;
    writeln!(io::stdout(), "sent:     descriptor {}", file.as_raw_fd())?;
    // ANCHOR: pass
    let fds = [file.as_raw_fd()];
    let rights = [ControlMessage::ScmRights(&fds)];
    let byte = [IoSlice::new(b"!")];
    let none = MsgFlags::empty();
    sendmsg::<()>(left.as_raw_fd(), &byte, &rights, none, None)?;

    let mut byte = [0];
    let mut bufs = [IoSliceMut::new(&mut byte)];
    let mut space = cmsg_space!([RawFd; 1]);
    let socket = right.as_raw_fd();
    let cloexec = MsgFlags::MSG_CMSG_CLOEXEC;
    let message = recvmsg::<()>(socket, &mut bufs, Some(&mut space), cloexec)?;
    let Some(ControlMessageOwned::ScmRights(fds)) = message.cmsgs()?.next()
    else {
        return Err(io::Error::other("no descriptor came"));
    };
    // SAFETY: the kernel made this number a moment ago, for us alone.
    let mut passed = File::from(unsafe { OwnedFd::from_raw_fd(fds[0]) });
    // ANCHOR_END: pass
    writeln!(io::stdout(), "received: descriptor {}", passed.as_raw_fd())?;

    let mut buf = [0; 5];
    file.read_exact(&mut buf)?;
    writeln!(io::stdout(), "the one reads   {}", buf.escape_ascii())?;
    passed.read_exact(&mut buf)?;
    writeln!(io::stdout(), "the other reads {}", buf.escape_ascii())?;

    fcntl(&file, FcntlArg::F_SETFL(OFlag::O_NONBLOCK))?;
    fcntl(&file, FcntlArg::F_SETFD(FdFlag::empty()))?;
    show("the one", &file)?;
    show("the other", &passed)
}

fn show(which: &str, fd: impl AsFd) -> io::Result<()> {
    let status = OFlag::from_bits_retain(fcntl(&fd, FcntlArg::F_GETFL)?);
    let own = FdFlag::from_bits_retain(fcntl(&fd, FcntlArg::F_GETFD)?);
    let nonblock = status.contains(OFlag::O_NONBLOCK);
    let cloexec = own.contains(FdFlag::FD_CLOEXEC);
    writeln!(
        io::stdout(),
        "{which:9}: non-blocking {nonblock}, close-on-exec {cloexec}"
    )?;
    Ok(())
}
