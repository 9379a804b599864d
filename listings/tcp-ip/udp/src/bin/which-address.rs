use std::io::{self, ErrorKind, IoSliceMut, Write};
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::os::fd::AsRawFd;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::cmsg_space;
use nix::libc::in_pktinfo;
use nix::net::if_::if_indextoname;
use nix::sys::socket::sockopt::Ipv4PacketInfo;
use nix::sys::socket::{
    ControlMessageOwned, MsgFlags, SockaddrIn, recvmsg, setsockopt,
};
use socket2::{Domain, Socket, Type};
use udp::say;

const ADDRESS: SocketAddrV4 = SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 7142);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot tell on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    // Before `bind`: a datagram that came earlier would not tell.
    setsockopt(&socket, Ipv4PacketInfo, &true)?;
    socket.bind(&ADDRESS.into())?;
    let socket = UdpSocket::from(socket);
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match receive(&socket) {
            Err(why) if why.kind() != ErrorKind::Interrupted => {
                say(format_args!("cannot receive: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
            _ => {}
        }
    }
}

fn receive(socket: &UdpSocket) -> io::Result<()> {
    let mut buf = [0; 100];
    let mut parts = [IoSliceMut::new(&mut buf)];
    let mut room = cmsg_space!(in_pktinfo);
    let (fd, none) = (socket.as_raw_fd(), MsgFlags::empty());
    let got = recvmsg::<SockaddrIn>(fd, &mut parts, Some(&mut room), none)?;
    for message in got.cmsgs()? {
        if let ControlMessageOwned::Ipv4PacketInfo(info) = message {
            writeln!(io::stdout(), "{}", tell(&info)).unwrap_or_else(|why| {
                say(format_args!("cannot print: {why}"));
            });
        }
    }
    Ok(())
}

fn tell(info: &in_pktinfo) -> String {
    let address = |it: u32| std::net::Ipv4Addr::from(u32::from_be(it));
    let index = info.ipi_ifindex as u32;
    let name = if_indextoname(index)
        .map_or(index.to_string(), |it| it.to_string_lossy().into());
    let to = address(info.ipi_addr.s_addr);
    let from = address(info.ipi_spec_dst.s_addr);
    format!("to {to} by {name}, answer from {from}")
}
// ANCHOR_END: run
