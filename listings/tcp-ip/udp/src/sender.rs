//! Sends datagrams to one address: from elsewhere, or with a wrong checksum,
//! where the place wants it.

use std::io::{self, ErrorKind};
use std::net::SocketAddrV4;

use socket2::{Domain, Protocol, SockAddr, Socket, Type};

use crate::raw;

pub struct Sender {
    socket: Socket,
    to: SockAddr,
    packet: Option<Vec<u8>>,
}

impl Sender {
    pub fn new(place: &str, to: SocketAddrV4) -> io::Result<Sender> {
        let mut socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
        let mut packet = None;
        if place == "no way back" {
            let no_way_back = SocketAddrV4::new([10, 9, 9, 9].into(), 0);
            socket.bind(&no_way_back.into())?;
        }
        if place == "wrong checksum" {
            let from = SocketAddrV4::new([192, 0, 2, 1].into(), 7165);
            packet = raw::packet(from, to, b"one of ten", 1);
            socket = Socket::new(
                Domain::IPV4,
                Type::RAW,
                Some(Protocol::from(255)), // headers are ours (raw(7))
            )?;
        }
        let to = to.into();
        Ok(Sender { socket, to, packet })
    }

    pub fn send(&self, datagram: &[u8]) -> io::Result<()> {
        let bytes = self.packet.as_deref().unwrap_or(datagram);
        loop {
            match self.socket.send_to(bytes, &self.to) {
                Err(why) if why.kind() == ErrorKind::Interrupted => {}
                sent => return sent.map(|_| ()),
            }
        }
    }
}
