use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::fd::{AsFd, AsRawFd};
use std::process::ExitCode;

use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, SockaddrIn, connect, getpeername,
    getsockname, socket,
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot ask port 7001: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = socket(
        AddressFamily::Inet,
        SockType::Stream,
        SockFlag::SOCK_CLOEXEC,
        None,
    )?;
    show("before connect", &socket)?;

    let server = SockaddrIn::new(127, 0, 0, 1, 7001);
    connect(socket.as_raw_fd(), &server)?;
    show("after connect", &socket)?;

    let mut line = String::new();
    let stream = TcpStream::from(socket).take(128);
    BufReader::new(stream).read_line(&mut line)?;
    writeln!(io::stdout(), "the server says: {}", line.escape_default())
}

fn show(when: &str, socket: &impl AsFd) -> io::Result<()> {
    let fd = socket.as_fd().as_raw_fd();
    let local: SockaddrIn = getsockname(fd)?;
    writeln!(io::stdout(), "{when}: local {local}")?;
    match getpeername::<SockaddrIn>(fd) {
        Ok(remote) => writeln!(io::stdout(), "{when}: remote {remote}"),
        Err(e) => writeln!(io::stdout(), "{when}: remote: {e}"),
    }
}
// ANCHOR_END: run
