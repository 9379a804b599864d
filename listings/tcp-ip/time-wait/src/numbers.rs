//! The numbers of a connection, and a segment that is made of them.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::os::fd::AsRawFd;

use nix::errno::Errno;
use nix::libc::{self, TCP_QUEUE_SEQ, TCP_REPAIR};
use nix::libc::{TCP_REPAIR_QUEUE, TCP_TIMESTAMP};
use socket2::{Domain, Protocol, SockRef, Socket, Type};

// ANCHOR: numbers
/// What the next segment of this end will say.
#[derive(Clone, Copy)]
pub struct Numbers {
    pub seq: u32,
    pub ack: u32,
}

/// Who moves a running program to another host asks like this. It needs
/// CAP_NET_ADMIN.
pub fn numbers(of: &TcpStream) -> io::Result<Numbers> {
    let (on, off, receives, sends) = (1, -1, 1, 2);
    set(of, TCP_REPAIR, on)?;
    set(of, TCP_REPAIR_QUEUE, receives)?;
    let ack = get(of, TCP_QUEUE_SEQ)?;
    set(of, TCP_REPAIR_QUEUE, sends)?;
    let seq = get(of, TCP_QUEUE_SEQ)?;
    set(of, TCP_REPAIR, off)?;
    // The last call takes this option away.
    SockRef::from(of).set_reuse_address(true)?;
    Ok(Numbers { seq, ack })
}

/// The timestamp of this end, now. Nothing, if the two ends use none.
pub fn clock(of: &TcpStream) -> io::Result<Option<u32>> {
    let setting = fs::read_to_string("/proc/sys/net/ipv4/tcp_timestamps")?;
    if setting.trim() == "0" {
        return Ok(None);
    }
    get(of, TCP_TIMESTAMP).map(Some)
}
// ANCHOR_END: numbers

// ANCHOR: forge
/// A segment with the ports, and nothing yet in its checksum.
pub fn segment(
    [from, to]: [u16; 2],
    Numbers { seq, ack }: Numbers,
    clock: Option<u32>,
    data: &[u8],
) -> Vec<u8> {
    let mut bytes = Vec::new();
    bytes.extend([from, to].map(u16::to_be_bytes).concat());
    bytes.extend([seq, ack].map(u32::to_be_bytes).concat());
    let header = if clock.is_some() { 32 } else { 20 };
    // Length of the header in words, flags ACK and PSH, window.
    bytes.extend([(header / 4) << 4, 0x18, 0xff, 0xff, 0, 0, 0, 0]);
    if let Some(clock) = clock {
        // Twice nothing, and then: a timestamp, and that of the other end.
        bytes.extend([1, 1, 8, 10]);
        bytes.extend([clock, 0].map(u32::to_be_bytes).concat());
    }
    bytes.extend(data);
    bytes
}

/// Sends it from this host's loopback address to itself.
pub fn send(mut segment: Vec<u8>) -> io::Result<()> {
    let us = Ipv4Addr::LOCALHOST;
    let sum = the_wire::wire::icmp::checksum(&covered(us, &segment));
    segment[16..18].copy_from_slice(&sum);
    let socket = Socket::new(Domain::IPV4, Type::RAW, Some(Protocol::TCP))?;
    socket.bind(&SocketAddr::from((us, 0)).into())?;
    socket.send_to(&segment, &SocketAddr::from((us, 0)).into())?;
    Ok(())
}

/// Both addresses, the protocol and the length (RFC 9293, section 3.1).
fn covered(us: Ipv4Addr, segment: &[u8]) -> Vec<u8> {
    let length = (segment.len() as u16).to_be_bytes();
    let mut bytes = [us.octets(), us.octets()].concat();
    bytes.extend([0, 6, length[0], length[1]]);
    bytes.extend(segment);
    bytes
}
// ANCHOR_END: forge

fn set(of: &TcpStream, name: i32, value: i32) -> io::Result<()> {
    let len = size_of::<i32>() as libc::socklen_t;
    let (fd, from) = (of.as_raw_fd(), (&raw const value).cast());
    // SAFETY: the kernel reads `len` bytes of `value`.
    let result =
        unsafe { libc::setsockopt(fd, libc::IPPROTO_TCP, name, from, len) };
    Errno::result(result)?;
    Ok(())
}

fn get(of: &TcpStream, name: i32) -> io::Result<u32> {
    let mut value = 0u32;
    let mut len = size_of::<u32>() as libc::socklen_t;
    let (fd, to) = (of.as_raw_fd(), (&raw mut value).cast());
    // SAFETY: the kernel writes at most `len` bytes to `value`.
    let result =
        unsafe { libc::getsockopt(fd, libc::IPPROTO_TCP, name, to, &mut len) };
    Errno::result(result)?;
    Ok(value)
}
