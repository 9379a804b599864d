use std::io::{self, IoSliceMut, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use nix::sys::socket::{MsgFlags, recv, recvmsg};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the cuts: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (left, right) = UnixDatagram::pair()?;
    for _ in 0..3 {
        left.send(b"hello world")?;
    }

    let mut buf = [0; 5];
    let n = right.recv(&mut buf)?;
    writeln!(
        io::stdout(),
        "recv: {n} bytes, {:?}",
        buf[..n].escape_ascii().to_string()
    )?;

    let fd = right.as_raw_fd();
    let mut iov = [IoSliceMut::new(&mut buf)];
    let received = recvmsg::<()>(fd, &mut iov, None, MsgFlags::empty())?;
    writeln!(
        io::stdout(),
        "recvmsg: {} bytes, {:?}",
        received.bytes,
        received.flags
    )?;

    let peek = MsgFlags::MSG_PEEK | MsgFlags::MSG_TRUNC;
    let length = recv(fd, &mut [], peek)?;
    writeln!(io::stdout(), "peek: {length} bytes")?;
    let mut buf = vec![0; length];
    let n = right.recv(&mut buf)?;
    writeln!(
        io::stdout(),
        "recv: {n} bytes, {:?}",
        buf[..n].escape_ascii().to_string()
    )?;
    Ok(())
}
// ANCHOR_END: run
