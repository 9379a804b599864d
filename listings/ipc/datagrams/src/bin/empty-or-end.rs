use std::io::{self, IoSliceMut, Write};
use std::os::fd::AsRawFd;
use std::process::ExitCode;

use nix::sys::socket::{
    AddressFamily, MsgFlags, SockFlag, SockType, UnixCredentials, recvmsg,
    send, setsockopt, socketpair, sockopt,
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show them apart: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (left, right) = socketpair(
        AddressFamily::Unix,
        SockType::SeqPacket,
        None,
        SockFlag::SOCK_CLOEXEC,
    )?;
    setsockopt(&right, sockopt::PassCred, &true)?;
    send(left.as_raw_fd(), b"", MsgFlags::MSG_EOR)?;
    drop(left);

    for _ in 0..2 {
        let mut buf = [0; 64];
        let mut iov = [IoSliceMut::new(&mut buf)];
        let mut control = nix::cmsg_space!(UnixCredentials);
        let received = recvmsg::<()>(
            right.as_raw_fd(),
            &mut iov,
            Some(&mut control),
            MsgFlags::empty(),
        )?;
        let attached = received.cmsgs()?.count();
        writeln!(
            io::stdout(),
            "{} bytes, {attached} attached, flags {:#x}",
            received.bytes,
            received.flags.bits(),
        )?;
    }
    Ok(())
}
// ANCHOR_END: run
