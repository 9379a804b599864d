// Red: The first address said nothing, and the second was good. You had it after
// Tried again.
// Chapter: src/tcp-ip/connecting.md
//
// This client asks several addresses in turn, each for as long as `each`, and
// saves the making of a new socket. It works whenever the first address
// answers, and so its author has never seen it fail. Find out what the other
// addresses get, and mend it.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use socket2::{Domain, Socket, Type};

pub fn connect_in_turn(
    addresses: &[SocketAddr],
    each: Duration,
) -> io::Result<TcpStream> {
    let (tell, answers) = mpsc::channel();
    for address in addresses.iter().copied() {
        let tell = tell.clone();
        thread::Builder::new().spawn(move || {
            let _ = tell.send(ask(address, each));
        })?;
    }
    drop(tell);
    let mut last = io::ErrorKind::InvalidInput.into();
    for answer in answers {
        match answer {
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
