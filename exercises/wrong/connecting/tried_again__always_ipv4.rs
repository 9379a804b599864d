// Red: An IPv4 address said no, and an IPv6 address was good. You did not reach it:
// Tried again.
// Chapter: src/tcp-ip/connecting.md
//
// This client asks several addresses in turn, each for as long as `each`, and
// saves the making of a new socket. It works whenever the first address
// answers, and so its author has never seen it fail. Find out what the other
// addresses get, and mend it.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use socket2::{Domain, Socket, Type};

pub fn connect_in_turn(
    addresses: &[SocketAddr],
    each: Duration,
) -> io::Result<TcpStream> {
    // TODO: What does a socket remember of an attempt?
    let mut last = io::ErrorKind::InvalidInput.into();
    for address in addresses {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        match socket.connect_timeout(&(*address).into(), each) {
            Ok(()) => return Ok(socket.into()),
            Err(why) => last = why,
        }
    }
    Err(last)
}

fn main() {}
