use std::io;
use std::net::SocketAddr;
use std::os::fd::AsRawFd;

use nix::errno::Errno;
use nix::libc::{
    BPF_B, BPF_H, BPF_IND, BPF_JEQ, BPF_JMP, BPF_K, BPF_LD, BPF_LDX, BPF_MSH,
    BPF_RET, PACKET_OUTGOING,
};
use nix::sys::socket::{LinkAddr, recvfrom};
use socket2::{Domain, Protocol, SockFilter, Socket, Type};
use the_wire::segment::{FIN, RST, parse};

/// Sees what one sender on this host sends (packet(7)).
pub struct Watch {
    socket: Socket,
    from: SocketAddr,
}

impl Watch {
    pub fn begin(from: SocketAddr) -> io::Result<Self> {
        let every = Protocol::from(i32::from(0x0003u16.to_be()));
        let socket = Socket::new(Domain::PACKET, Type::DGRAM, Some(every))?;
        // The queue is short, and others may be busy on the same loopback.
        socket.attach_filter(&only_from(from.port()))?;
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

/// A program for the kernel: it takes what comes from this port, over IPv4.
fn only_from(port: u16) -> [SockFilter; 5] {
    let step = |code, no, k| SockFilter::new(code as u16, 0, no, k);
    [
        // X: the length of the IP header. A: the port behind it.
        step(BPF_LDX | BPF_B | BPF_MSH, 0, 0),
        step(BPF_LD | BPF_H | BPF_IND, 0, 0),
        step(BPF_JMP | BPF_JEQ | BPF_K, 1, port.into()),
        step(BPF_RET | BPF_K, 0, u32::MAX),
        step(BPF_RET | BPF_K, 0, 0),
    ]
}
