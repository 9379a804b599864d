use std::io::{self, Write};
use std::net::TcpListener;
use std::os::fd::AsRawFd;
use std::process::ExitCode;

use nix::libc::{AF_INET, in_addr, sockaddr_in};
use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, SockaddrIn, bind, listen,
    socket,
};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the ports: {why}");
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: the first port's bytes stand in this machine's order.
// ANCHOR: run
fn run() -> io::Result<()> {
    let port: u16 = 7010;
    let forgotten = listen_at(port)?;
    let address = forgotten.local_addr()?;
    writeln!(io::stdout(), "port as it is: listening on {address}")?;

    let mended = listen_at(port.to_be())?;
    let address = mended.local_addr()?;
    writeln!(io::stdout(), "port.to_be(): listening on {address}")
}

fn listen_at(sin_port: u16) -> io::Result<TcpListener> {
    let sin_addr = in_addr {
        s_addr: u32::from_ne_bytes([127, 0, 0, 1]),
    };
    let address = SockaddrIn::from(sockaddr_in {
        sin_family: AF_INET as u16,
        sin_port,
        sin_addr,
        sin_zero: [0; 8],
    });
    let (domain, kind) = (AddressFamily::Inet, SockType::Stream);
    let fd = socket(domain, kind, SockFlag::SOCK_CLOEXEC, None)?;
    bind(fd.as_raw_fd(), &address)?;
    listen(&fd, Backlog::new(16)?)?;
    Ok(TcpListener::from(fd))
}
// ANCHOR_END: run
