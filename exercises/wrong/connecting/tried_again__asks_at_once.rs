// Red: The only address said nothing. Your waiting kept a processor busy.
// Tried again.
// Chapter: src/tcp-ip/connecting.md
//
// This client asks several addresses in turn, each for as long as `each`, and
// saves the making of a new socket. It works whenever the first address
// answers, and so its author has never seen it fail. Find out what the other
// addresses get, and mend it. A read from the stream that you return waits, as
// from any other. Who waits sleeps.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use socket2::{Domain, Socket, Type};

pub fn connect_in_turn(
    addresses: &[SocketAddr],
    each: Duration,
) -> io::Result<TcpStream> {
    let mut last = io::ErrorKind::InvalidInput.into();
    for address in addresses {
        match ask(*address, each) {
            Ok(stream) => return Ok(stream),
            Err(why) => last = why,
        }
    }
    Err(last)
}

/// A question has a socket of its own, of the family of the address.
///
/// With the old socket, a refusal makes the next connect fail:
/// `connect_timeout` has read `SO_ERROR`, and Linux says `ECONNABORTED` (103)
/// instead. Only the call after that would ask again, and POSIX leaves even
/// that open.
///
/// After a timeout the old question is still open, and a further connect gets
/// `EALREADY` (114). If the old answer comes later, it gets worse: then connect
/// says yes, and the socket leads to the *old* address. Waiting longer does not
/// help. To close the socket is the portable way to withdraw a question, and
/// that happens here, when `socket` is dropped. (`TcpStream::connect_timeout`
/// does all of this.)
fn ask(address: SocketAddr, each: Duration) -> io::Result<TcpStream> {
    let domain = Domain::for_address(address);
    let socket = Socket::new(domain, Type::STREAM, None)?;
    let began = std::time::Instant::now();
    socket.set_nonblocking(true)?;
    if let Err(e) = socket.connect(&address.into()) {
        if e.raw_os_error() != Some(115) {
            return Err(e);
        }
        while socket.peer_addr().is_err() {
            if let Some(why) = socket.take_error()? {
                return Err(why);
            }
            if began.elapsed() >= each {
                return Err(io::ErrorKind::TimedOut.into());
            }
        }
    }
    socket.set_nonblocking(false)?;
    Ok(socket.into())
}

fn main() {}
