use nix::sys::socket::{
    AddressFamily, MsgFlags, SockFlag, SockType, recv, send, socketpair,
};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the types: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for socket_type in [SockType::Datagram, SockType::SeqPacket] {
        let (left, right) = socketpair(
            AddressFamily::Unix,
            socket_type,
            None,
            SockFlag::SOCK_CLOEXEC,
        )?;
        send(left.as_raw_fd(), b"one", MsgFlags::empty())?;
        send(left.as_raw_fd(), b"", MsgFlags::empty())?;
        drop(left);

        writeln!(io::stdout(), "{socket_type:?}")?;
        for _ in 0..3 {
            let mut buf = [0; 64];
            match recv(right.as_raw_fd(), &mut buf, MsgFlags::MSG_DONTWAIT) {
                Ok(n) => writeln!(io::stdout(), "  {n} bytes")?,
                Err(e) => writeln!(io::stdout(), "  {e}")?,
            }
        }
    }
    Ok(())
}
// ANCHOR_END: run
