use std::io;
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};

use nix::sys::socket::{getsockopt, sockopt};

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let caller = TcpStream::connect(listener.local_addr()?)?;
    let (called, _) = listener.accept()?;

    show("waits for calls", listener.as_fd())?;
    show("has called", caller.as_fd())?;
    show("was called", called.as_fd())
}

fn show(role: &str, socket: BorrowedFd) -> io::Result<()> {
    println!(
        "{role:16} type {:?}, listening {}",
        getsockopt(&socket, sockopt::SockType)?,
        getsockopt(&socket, sockopt::AcceptConn)?,
    );
    Ok(())
}
