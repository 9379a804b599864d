// Red: Two addresses said nothing, and the third was good. You did not reach it:
// Tried again.
// Chapter: src/tcp-ip/connecting.md
//
// This client asks several addresses in turn, each for as long as `each`, and
// saves the making of a new socket. It works whenever the first address
// answers, and so its author has never seen it fail. Find out what the other
// addresses get, and mend it.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};

pub fn connect_in_turn(
    addresses: &[SocketAddr],
    each: Duration,
) -> io::Result<TcpStream> {
    let deadline = Instant::now() + each;
    let mut last = io::ErrorKind::InvalidInput.into();
    for address in addresses {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        match ask(*address, left) {
            Ok(stream) => return Ok(stream),
            Err(why) => last = why,
        }
    }
    Err(last)
}

fn ask(address: SocketAddr, each: Duration) -> io::Result<TcpStream> {
    let domain = Domain::for_address(address);
    let socket = Socket::new(domain, Type::STREAM, None)?;
    socket.connect_timeout(&address.into(), each)?;
    Ok(socket.into())
}

fn main() {}
