use std::convert::Infallible;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, SockaddrIn, accept4, bind,
    getpeername, listen, setsockopt, socket, sockopt,
};
use nix::unistd::{read, write};

const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 7010);

fn main() -> ExitCode {
    let Err(why) = serve();
    eprintln!("shout-restartable: {why}");
    ExitCode::FAILURE
}

fn serve() -> Result<Infallible, String> {
    let listener = socket(
        AddressFamily::Inet,
        SockType::Stream,
        SockFlag::SOCK_CLOEXEC,
        None,
    )
    .map_err(|e| format!("cannot create a socket: {e}"))?;
    // ANCHOR: reuse
    setsockopt(&listener, sockopt::ReuseAddr, &true)
        .map_err(|e| format!("cannot set SO_REUSEADDR: {e}"))?;
    bind(listener.as_raw_fd(), &SockaddrIn::from(ADDRESS))
        .map_err(|e| format!("cannot bind to {ADDRESS}: {e}"))?;
    // ANCHOR_END: reuse
    listen(&listener, Backlog::MAXCONN)
        .map_err(|e| format!("cannot listen on {ADDRESS}: {e}"))?;

    println!(
        "listening on {ADDRESS}, descriptor {}",
        listener.as_raw_fd()
    );
    loop {
        match next_client(&listener) {
            Ok(stream) => {
                let number = stream.as_raw_fd();
                match shout(&stream) {
                    Ok(()) => println!("descriptor {number}: end of file"),
                    Err(why) => eprintln!("descriptor {number}: {why}"),
                }
            }
            Err(e) => {
                eprintln!("cannot accept: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn next_client(listener: &OwnedFd) -> nix::Result<OwnedFd> {
    let number = accept4(listener.as_raw_fd(), SockFlag::SOCK_CLOEXEC)?;
    // SAFETY: the kernel made this descriptor now, so nobody else owns it.
    Ok(unsafe { OwnedFd::from_raw_fd(number) })
}

fn shout(stream: &OwnedFd) -> Result<(), String> {
    let number = stream.as_raw_fd();
    let peer = getpeername::<SockaddrIn>(number)
        .map_err(|e| format!("cannot tell who calls: {e}"))?;
    println!("descriptor {number}: connected to {peer}");

    let mut buf = [0; 4096];
    loop {
        let n = read(stream, &mut buf)
            .map_err(|e| format!("cannot read from {peer}: {e}"))?;
        if n == 0 {
            return Ok(());
        }
        buf[..n].make_ascii_uppercase();
        let mut rest = &buf[..n];
        while !rest.is_empty() {
            let n = write(stream, rest)
                .map_err(|e| format!("cannot write to {peer}: {e}"))?;
            rest = &rest[n..];
        }
    }
}
