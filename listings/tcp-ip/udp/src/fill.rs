//! How many datagrams wait in a receive buffer.

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, SocketAddrV4};

use socket2::{Domain, SockAddr, Socket, Type};

/// The buffer as the kernel says it is, and how many of `offered` it kept.
// ANCHOR: fill
pub fn fill(
    asked: Option<usize>,
    size: usize,
    offered: usize,
) -> io::Result<(usize, usize)> {
    let receiver = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    receiver.bind(&SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0).into())?;
    if let Some(bytes) = asked {
        receiver.set_recv_buffer_size(bytes)?;
    }
    let to: SockAddr = receiver.local_addr()?;
    let sender = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    let datagram = vec![0; size];
    let mut sent = 0;
    while sent < offered {
        match sender.send_to(&datagram, &to) {
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            done => sent += done.map(|_| 1)?,
        }
    }
    receiver.set_nonblocking(true)?;
    let mut kept = 0;
    loop {
        match receiver.recv(&mut [0u8; 0].map(std::mem::MaybeUninit::new)) {
            Ok(_) => kept += 1,
            Err(why) if why.kind() == ErrorKind::WouldBlock => break,
            Err(why) => return Err(why),
        }
    }
    Ok((receiver.recv_buffer_size()?, kept))
}
// ANCHOR_END: fill
