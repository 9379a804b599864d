use std::io;
use std::net::TcpListener;
use std::os::fd::AsRawFd;

use nix::libc::{AF_INET, in_addr, sockaddr_in};
use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, SockaddrIn, bind, listen,
    socket,
};

fn main() -> io::Result<()> {
    let port: u16 = 7010;
    let forgotten = listen_at(port)?;
    println!("port as it is: listening on {}", forgotten.local_addr()?);
    let mended = listen_at(port.to_be())?;
    println!("port.to_be(): listening on {}", mended.local_addr()?);
    io::stdin().read_line(&mut String::new())?;
    Ok(())
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
