//! A router of groups, in two calls: what `tower` sends to one group by the
//! street goes on to the yard.

use std::io;
use std::net::Ipv4Addr;
use std::os::fd::AsRawFd;

use nix::libc::{self, c_int, setsockopt, socklen_t};
use socket2::{Domain, Protocol, Socket, Type};

use crate::group::number as index;

/// The kernel forwards as long as this is open.
pub struct Gate(#[allow(dead_code)] Socket);

pub const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 0, 71);

// From linux/mroute.h.
const MRT_INIT: c_int = 200;
const MRT_ADD_VIF: c_int = 202;
const MRT_ADD_MFC: c_int = 204;
const VIFF_USE_IFINDEX: u8 = 8;

#[repr(C)]
struct Vif {
    number: u16,
    flags: u8,
    /// Linux does not look at it.
    threshold: u8,
    rate_limit: u32,
    interface: c_int,
    remote: u32,
}

#[repr(C)]
struct Route {
    origin: [u8; 4],
    group: [u8; 4],
    parent: u16,
    /// For each interface: a packet goes there if it came with a higher TTL.
    /// 0 and 255 mean: never.
    thresholds: [u8; 32],
    counters: [u32; 3],
    expire: c_int,
}

// ANCHOR: open
pub fn open() -> io::Result<Gate> {
    let igmp = Protocol::from(libc::IPPROTO_IGMP);
    let socket = Socket::new(Domain::IPV4, Type::RAW, Some(igmp))?;
    set(&socket, MRT_INIT, &1)?;
    for (number, name) in [(0, "eth0"), (1, "eth1")] {
        let vif = Vif {
            number,
            flags: VIFF_USE_IFINDEX,
            threshold: 1,
            rate_limit: 0,
            interface: index(name)? as c_int,
            remote: 0,
        };
        set(&socket, MRT_ADD_VIF, &vif)?;
    }
    let mut route = Route {
        origin: [192, 0, 2, 1],
        group: GROUP.octets(),
        parent: 0,
        thresholds: [0; 32],
        counters: [0; 3],
        expire: 0,
    };
    route.thresholds[1] = 1;
    set(&socket, MRT_ADD_MFC, &route)?;
    Ok(Gate(socket))
}
// ANCHOR_END: open

fn set<T>(socket: &Socket, option: c_int, value: &T) -> io::Result<()> {
    let size = size_of::<T>() as socklen_t;
    let (fd, ip) = (socket.as_raw_fd(), libc::IPPROTO_IP);
    // SAFETY: the value is there, has this size, and is read only.
    let done =
        unsafe { setsockopt(fd, ip, option, (&raw const *value).cast(), size) };
    match done {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error()),
    }
}
