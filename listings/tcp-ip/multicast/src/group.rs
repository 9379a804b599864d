//! A socket that hears a group.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, UdpSocket};

use nix::net::if_::if_nametoindex;
use socket2::{Domain, InterfaceIndexOrAddress::Index, Socket, Type};

// ANCHOR: join
/// Bound to the port at all addresses, and joined at one interface.
pub fn join(group: IpAddr, port: u16, index: u32) -> io::Result<Socket> {
    let any: SocketAddr = match group {
        IpAddr::V4(_) => (Ipv4Addr::UNSPECIFIED, port).into(),
        IpAddr::V6(_) => (Ipv6Addr::UNSPECIFIED, port).into(),
    };
    let socket = Socket::new(Domain::for_address(any), Type::DGRAM, None)?;
    // Several programs of one host may hear the same port.
    socket.set_reuse_address(true)?;
    match group {
        IpAddr::V4(group) => {
            socket.join_multicast_v4_n(&group, &Index(index))?;
        }
        IpAddr::V6(group) => {
            socket.set_only_v6(true)?;
            socket.join_multicast_v6(&group, index)?;
        }
    }
    socket.bind(&any.into()).map_err(|why| {
        io::Error::other(format!("cannot bind port {port}: {why}"))
    })?;
    Ok(socket)
}
// ANCHOR_END: join

// ANCHOR: open
/// The number of an interface. if_nametoindex(3) asks by a socket. If there is
/// none to be had, glibc says "No such file or directory", so we try before.
pub fn number(interface: &str) -> io::Result<u32> {
    drop(Socket::new(Domain::IPV4, Type::DGRAM, None)?);
    Ok(if_nametoindex(interface)?)
}

/// For a program that speaks in a group, and wants to hear no other. The
/// interface is the one that the routes name for the group.
pub fn open(group: Ipv4Addr, port: u16) -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    socket.set_reuse_address(true)?;
    // Bound to the group: nothing that was sent elsewhere is heard.
    let bound = socket.bind(&SocketAddr::from((group, port)).into());
    bound.map_err(|why| {
        io::Error::other(format!("cannot bind {group}:{port}: {why}"))
    })?;
    let joined = socket.join_multicast_v4(&group, &Ipv4Addr::UNSPECIFIED);
    joined.map_err(|why| {
        io::Error::other(format!("cannot join {group}: {why}"))
    })?;
    Ok(socket.into())
}
// ANCHOR_END: open
