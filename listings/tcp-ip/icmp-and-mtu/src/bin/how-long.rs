use std::env;
use std::fmt::Display;
use std::io::{self, IoSliceMut, Write};
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::AsRawFd;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use icmp_and_mtu::option;
use nix::errno::Errno;
use nix::libc;
use nix::sys::socket::{MsgFlags, SockaddrStorage, recvmsg, sendto};

fn main() -> ExitCode {
    let address = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let Some(address) = address.and_then(|it| it.parse().ok()) else {
        say("usage: how-long ADDRESS:PORT");
        return ExitCode::FAILURE;
    };
    match run(address) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {address}: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run(address: SocketAddr) -> io::Result<()> {
    if address.ip().is_unspecified() {
        // Which of its addresses has been asked, it would not know.
        return Err(io::Error::other("one address, please"));
    }
    let socket = UdpSocket::bind(address)?;
    let (level, name) = match address {
        SocketAddr::V4(_) => (libc::IPPROTO_IP, libc::IP_RECVFRAGSIZE),
        SocketAddr::V6(_) => (libc::IPPROTO_IPV6, libc::IPV6_RECVFRAGSIZE),
    };
    option::set(&socket, level, name, 1)?;
    say(format_args!("listening on {address}"));
    loop {
        match answer(&socket) {
            Ok(()) | Err(Errno::EINTR) => {}
            Err(why) => {
                say(format_args!("cannot receive: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: answer
/// Says how long a datagram was, and whether it came in pieces.
fn answer(socket: &UdpSocket) -> nix::Result<()> {
    let mut buf = vec![0; 65536];
    let mut room = nix::cmsg_space!(u32);
    let mut parts = [IoSliceMut::new(&mut buf)];
    let (n, from, pieces) = {
        let got = recvmsg::<SockaddrStorage>(
            socket.as_raw_fd(),
            &mut parts,
            Some(&mut room),
            MsgFlags::empty(),
        )?;
        (got.bytes, got.address, got.cmsgs()?.next().is_some())
    };
    // An answer is never longer than the question.
    let (Some(from), 12..) = (from, n) else {
        return Ok(());
    };
    let length = u16::try_from(n).unwrap_or(u16::MAX);
    let mut answer = buf[..8].to_vec();
    answer.extend(length.to_be_bytes());
    answer.push(u8::from(pieces));
    // Whoever cannot be answered must not keep the others waiting, nor fill
    // the log: for them it is lost on the way.
    let (fd, none) = (socket.as_raw_fd(), MsgFlags::empty());
    while sendto(fd, &answer, &from, none) == Err(Errno::EINTR) {}
    Ok(())
}
// ANCHOR_END: answer

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
