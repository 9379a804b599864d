use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};

use socket2::{Domain, Socket, Type};

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 70, 4);
const PORT: u16 = 7004;

fn main() -> io::Result<()> {
    let members = [member()?, member()?, member()?];

    let sender = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    sender.set_multicast_if_v4(&Ipv4Addr::LOCALHOST)?;
    let group = SocketAddrV4::new(GROUP, PORT);
    sender.send_to(b"lunch is ready", &group.into())?;
    println!("sent once");

    let mut buf = [0; 64];
    for (number, socket) in (1..).zip(&members) {
        let n = socket.recv(&mut buf)?;
        println!("member {number} heard: {}", buf[..n].escape_ascii());
    }
    Ok(())
}

fn member() -> io::Result<UdpSocket> {
    let socket = Socket::new(Domain::IPV4, Type::DGRAM, None)?;
    // Several sockets may have this address, as members of one group do.
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddrV4::new(GROUP, PORT).into())?;
    socket.join_multicast_v4(&GROUP, &Ipv4Addr::LOCALHOST)?;
    Ok(socket.into())
}
