use std::env;
use std::io::{self, Error, IoSliceMut, Write};
use std::net::{ToSocketAddrs, UdpSocket};
use std::os::fd::AsRawFd;
use std::process::ExitCode;

use nix::cmsg_space;
use nix::errno::Errno;
use nix::sys::socket::sockopt::RxqOvfl;
use nix::sys::socket::{
    ControlMessageOwned, MsgFlags, SockaddrIn, recvmsg, setsockopt,
};
use socket2::{Domain, Socket, Type};
use udp::{number, say};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot count: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Reads nothing until you press Enter, and then all that is there.
fn run() -> io::Result<()> {
    let address = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let address = address.ok_or(Error::other("usage: count-later ADDRESS"))?;
    let named = |e| Error::other(format!("{address}: {e}"));
    let mut found = address.to_socket_addrs().map_err(named)?;
    let to = found.next().ok_or(Error::other("no address"))?;
    let socket = Socket::new(Domain::for_address(to), Type::DGRAM, None)?;
    // Before `bind`: what is lost from then on is counted.
    setsockopt(&socket, RxqOvfl, &1)?;
    socket.bind(&to.into()).map_err(named)?;
    let socket = UdpSocket::from(socket);
    say(format_args!("listening on {address}; press Enter to read"));
    let mut line = String::new();
    while io::stdin().read_line(&mut line)? > 0 {
        count(&socket)?;
        line.clear();
    }
    Ok(())
}

// ANCHOR: count
fn count(socket: &UdpSocket) -> io::Result<()> {
    let (mut came, mut bytes, mut first, mut last) = (0u32, 0, None, None);
    let (mut dropped, mut from) = (0, None);
    let mut buf = vec![0; 65_535];
    // A sender that does not stop must not keep us here.
    for _ in 0..100_000 {
        let mut parts = [IoSliceMut::new(&mut buf)];
        let mut room = cmsg_space!(u32);
        let (fd, now) = (socket.as_raw_fd(), MsgFlags::MSG_DONTWAIT);
        let got = match recvmsg(fd, &mut parts, Some(&mut room), now) {
            Ok(got) => got,
            Err(Errno::EAGAIN) => break,
            Err(Errno::EINTR) => continue,
            Err(why) => return Err(why.into()),
        };
        for message in got.cmsgs()? {
            if let ControlMessageOwned::RxqOvfl(n) = message {
                dropped = n;
            }
        }
        from = got.address.map(|it: SockaddrIn| it.to_string());
        (came, bytes) = (came + 1, bytes + got.bytes);
        let n = got.bytes.min(20);
        last = number(&buf[..n]);
        first = first.or(last);
    }
    let mut out = format!("{came} came, {bytes} bytes");
    if let (Some(first), Some(last)) = (first, last) {
        out += &format!(": {first} to {last}; dropped so far: {dropped}");
    } else if let Some(from) = from {
        out += &format!(", the last from {from}");
    }
    writeln!(io::stdout(), "{out}")
        .map_err(|e| Error::other(format!("cannot print: {e}")))
}
// ANCHOR_END: count
