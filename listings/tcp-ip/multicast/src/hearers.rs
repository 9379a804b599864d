//! Who of several sockets has heard something.

use std::io::{self, Error, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::time::Duration;

use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;
use socket2::{Domain, InterfaceIndexOrAddress::Index, Socket, Type};
use udp::hosts::on;

use crate::group::number;

const PORT: u16 = 7152;
const OVER: u16 = 7153;

/// A socket on a host.
pub struct Hearer {
    pub host: &'static str,
    /// Where it is bound.
    pub bound: [u8; 4],
    /// The group that it joins, and the interface.
    pub joined: Option<(Ipv4Addr, &'static str)>,
    /// The option IP_MULTICAST_ALL.
    pub all: bool,
}

impl Hearer {
    fn open(&self) -> io::Result<UdpSocket> {
        on(self.host, || {
            let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
            socket.set_reuse_address(true)?;
            socket.bind(&SocketAddr::from((self.bound, PORT)).into())?;
            if let Some((group, interface)) = self.joined {
                let index = Index(number(interface)?);
                socket.join_multicast_v4_n(&group, &index)?;
            }
            socket.set_multicast_all_v4(self.all)?;
            socket.set_nonblocking(true)?;
            Ok(socket.into())
        })
    }
}

/// All of them, and on each host one more, which hears what is sent last.
pub struct Hearers {
    sockets: Vec<UdpSocket>,
    tower: UdpSocket,
    last: Vec<(SocketAddr, UdpSocket)>,
}

impl Hearers {
    pub fn open(all: &[Hearer]) -> io::Result<Hearers> {
        // On one processor, and in one queue, the first is dealt with first.
        let me = Pid::from_raw(0);
        let allowed = sched_getaffinity(me)?;
        let mut n = 0..CpuSet::count();
        let first = n.find(|&n| allowed.is_set(n) == Ok(true));
        let mut one = CpuSet::new();
        one.set(first.unwrap_or(0))?;
        sched_setaffinity(me, &one)?;

        let mut last = Vec::new();
        for (host, address) in [
            ("tower", [192, 0, 2, 1]),
            ("red", [192, 0, 2, 2]),
            ("green", [192, 0, 2, 3]),
            ("far", [198, 51, 100, 4]),
        ] {
            let address = SocketAddr::from((address, OVER));
            let socket = on(host, || UdpSocket::bind(address))?;
            socket.set_read_timeout(Some(Duration::from_secs(5)))?;
            last.push((address, socket));
        }
        Ok(Hearers {
            sockets: all.iter().map(Hearer::open).collect::<Result<_, _>>()?,
            tower: on("tower", || UdpSocket::bind("192.0.2.1:0"))?,
            last,
        })
    }

    // ANCHOR: hear
    /// Sends by `send`, to this port, and says who has heard it.
    pub fn hear(
        &self,
        send: impl FnOnce(u16) -> io::Result<()>,
    ) -> io::Result<Vec<bool>> {
        send(PORT)?;
        for (address, socket) in &self.last {
            again(|| self.tower.send_to(b"over", address))?;
            again(|| socket.recv(&mut [0; 4])).map_err(|why| {
                Error::other(format!("{address} does not answer: {why}"))
            })?;
        }
        let heard = self.sockets.iter().map(|socket| {
            match again(|| socket.recv(&mut [0; 16])) {
                Err(why) if why.kind() == ErrorKind::WouldBlock => Ok(false),
                n => n.map(|_| true),
            }
        });
        heard.collect()
    }
    // ANCHOR_END: hear
}

fn again<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            done => return done,
        }
    }
}
