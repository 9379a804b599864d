use std::io;
use std::net::SocketAddr;
use std::os::fd::AsRawFd;

use nix::errno::Errno;
use nix::libc::PACKET_OUTGOING;
use nix::sys::socket::{LinkAddr, recvfrom};
use socket2::{Domain, Protocol, Socket, Type};
use the_wire::segment::{FIN, RST, parse};

/// Sees all packets of this host (packet(7)), and picks those of one sender.
pub struct Watch {
    socket: Socket,
    from: SocketAddr,
}

impl Watch {
    pub fn begin(from: SocketAddr) -> io::Result<Self> {
        let every = Protocol::from(i32::from(0x0003u16.to_be()));
        let socket = Socket::new(Domain::PACKET, Type::DGRAM, Some(every))?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket, from })
    }

    // ANCHOR: seen
    /// What has been sent since the beginning, in the order of the wire.
    pub fn seen(&self) -> io::Result<String> {
        let mut seen = Vec::new();
        while let Some(packet) = self.next()? {
            let Some(it) = parse(&packet) else { continue };
            if it.from != (self.from.ip(), self.from.port()) {
                continue;
            }
            let kinds = [
                ("data", it.len > 0),
                ("FIN", it.flag(FIN)),
                ("RST", it.flag(RST)),
            ];
            seen.extend(kinds.iter().filter(|it| it.1).map(|it| it.0));
        }
        seen.dedup();
        Ok(if seen.is_empty() {
            "-".into()
        } else {
            seen.join(", ")
        })
    }
    // ANCHOR_END: seen

    fn next(&self) -> io::Result<Option<Vec<u8>>> {
        let mut buf = vec![0; 1 << 17];
        loop {
            match recvfrom::<LinkAddr>(self.socket.as_raw_fd(), &mut buf) {
                // Loopback shows each packet on its way out and in.
                Ok((_, Some(it))) if it.pkttype() == PACKET_OUTGOING => {}
                Ok((n, _)) => {
                    buf.truncate(n);
                    return Ok(Some(buf));
                }
                Err(Errno::EINTR) => {}
                Err(Errno::EAGAIN) => return Ok(None),
                Err(why) => return Err(why.into()),
            }
        }
    }
}
