use std::io::{self, BufRead, BufReader, Read};
use std::net::TcpStream;
use std::os::fd::{AsFd, AsRawFd};

use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, SockaddrIn, connect, getpeername,
    getsockname, socket,
};

fn main() -> io::Result<()> {
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
    print!("the server says: {line}");
    Ok(())
}

fn show(when: &str, socket: &impl AsFd) -> io::Result<()> {
    let fd = socket.as_fd().as_raw_fd();
    let local: SockaddrIn = getsockname(fd)?;
    println!("{when}: local {local}");
    match getpeername::<SockaddrIn>(fd) {
        Ok(remote) => println!("{when}: remote {remote}"),
        Err(e) => println!("{when}: remote: {e}"),
    }
    Ok(())
}
