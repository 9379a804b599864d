use std::io::{self, IoSliceMut, PipeReader, Read, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd, RawFd};
use std::os::unix::net::{UnixDatagram, UnixStream};

use nix::cmsg_space;
use nix::sys::socket::{ControlMessage, ControlMessageOwned, MsgFlags};
use nix::sys::socket::{recvmsg, sendmsg};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show what was sent: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let (left, _right) = UnixStream::pair()?;
    let (n, mut reader) = send_writer(&left)?;
    writeln!(io::stdout(), "stream: {n} bytes sent")?;
    let n = reader.read(&mut [0])?;
    writeln!(
        io::stdout(),
        "  the pipe's reader reads {n}: nobody has its writer any more"
    )?;

    let (left, right) = UnixDatagram::pair()?;
    let (n, mut reader) = send_writer(&left)?;
    writeln!(io::stdout(), "datagram: {n} bytes sent")?;
    let mut bufs: [IoSliceMut; 0] = [];
    let mut space = cmsg_space!([RawFd; 1]);
    let socket = right.as_raw_fd();
    let cloexec = MsgFlags::MSG_CMSG_CLOEXEC;
    let message = recvmsg::<()>(socket, &mut bufs, Some(&mut space), cloexec)?;
    for cmsg in message.cmsgs()? {
        if let ControlMessageOwned::ScmRights(fds) = cmsg {
            writeln!(io::stdout(), "  {} descriptor received", fds.len())?;
            for fd in fds {
                // SAFETY: the kernel made this number for us, a moment ago.
                drop(unsafe { OwnedFd::from_raw_fd(fd) });
            }
        }
    }
    let n = reader.read(&mut [0])?;
    writeln!(io::stdout(), "  and closed: the pipe's reader reads {n}")?;
    Ok(())
}

// ANCHOR: send
/// Sends the writing end of a new pipe, without a byte, and closes its own.
fn send_writer(socket: &impl AsRawFd) -> io::Result<(usize, PipeReader)> {
    let (reader, writer) = io::pipe()?;
    let fds = [writer.as_raw_fd()];
    let rights = [ControlMessage::ScmRights(&fds)];
    let none = MsgFlags::empty();
    let n = sendmsg::<()>(socket.as_raw_fd(), &[], &rights, none, None)?;
    Ok((n, reader))
}
// ANCHOR_END: send
