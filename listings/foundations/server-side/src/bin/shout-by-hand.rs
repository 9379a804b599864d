use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, SockaddrIn, accept4, bind,
    listen, socket,
};
use nix::unistd::{read, write};

const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 7010);

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve() -> nix::Result<Infallible> {
    let listener = socket(
        AddressFamily::Inet,
        SockType::Stream,
        SockFlag::SOCK_CLOEXEC,
        None,
    )?;
    bind(listener.as_raw_fd(), &SockaddrIn::from(ADDRESS))?;
    listen(&listener, Backlog::MAXCONN)?;
    let number = listener.as_raw_fd();
    say(format_args!("listening on {ADDRESS}, descriptor {number}"));
    loop {
        match next_client(&listener) {
            Ok(stream) => {
                let number = stream.as_raw_fd();
                say(format_args!("descriptor {number}: connected"));
                match shout(&stream) {
                    Ok(()) => say(format_args!("descriptor {number}: end")),
                    Err(e) => say(format_args!("descriptor {number}: {e}")),
                }
            }
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: serve

// ANCHOR: client
fn next_client(listener: &OwnedFd) -> nix::Result<OwnedFd> {
    let number = accept4(listener.as_raw_fd(), SockFlag::SOCK_CLOEXEC)?;
    // SAFETY: the kernel made this descriptor now, so nobody else owns it.
    Ok(unsafe { OwnedFd::from_raw_fd(number) })
}

fn shout(stream: &OwnedFd) -> nix::Result<()> {
    let mut buf = [0; 4096];
    loop {
        let n = read(stream, &mut buf)?;
        if n == 0 {
            return Ok(());
        }
        buf[..n].make_ascii_uppercase();
        let mut rest = &buf[..n];
        while !rest.is_empty() {
            let n = write(stream, rest)?;
            rest = &rest[n..];
        }
    }
}
// ANCHOR_END: client

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
