// Red: The queue was full, so that nobody answered. Your waiting kept a processor busy.
// How did it fail?
// Chapter: src/foundations/establishing.md
//
// A client that cannot connect should know why. Write `knock`: it connects,
// waits no longer than the limit, and says what it met. While it waits it
// sleeps.

use socket2::{Domain, Socket, Type};
use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::time::Duration;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Met {
    /// Somebody listens, and there was room.
    Connection,
    /// A host answered: nobody listens there.
    Refusal,
    /// No way to the host or to its network, and somebody said so
    /// (`HostUnreachable`, `NetworkUnreachable`).
    NoWay,
    /// No answer in time.
    Silence,
}

/// Every other error goes back as it is.
pub fn knock(to: SocketAddr, limit: Duration) -> io::Result<Met> {
    // `TcpStream::connect` would wait for as long as the kernel tries: two
    // minutes. The limit must be in the call.
    //
    // Each of these tells its reader to do something else: wait and try again,
    // look whether the server runs, look at the network. What is none of them
    // is the caller's mistake or this machine's shortage. To call that a
    // refusal would send people to look at the wrong host.
    match connect(to, limit) {
        Ok(()) => Ok(Met::Connection),
        Err(why) => match why.kind() {
            ErrorKind::ConnectionRefused => Ok(Met::Refusal),
            ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => {
                Ok(Met::NoWay)
            }
            ErrorKind::TimedOut => Ok(Met::Silence),
            _ => Err(why),
        },
    }
}

fn connect(to: SocketAddr, limit: Duration) -> io::Result<()> {
    let began = std::time::Instant::now();
    let socket = Socket::new(Domain::for_address(to), Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    match socket.connect(&to.into()) {
        Err(e) if e.raw_os_error() == Some(115) => {}
        other => return other,
    }
    while socket.peer_addr().is_err() {
        if let Some(why) = socket.take_error()? {
            return Err(why);
        }
        if began.elapsed() >= limit {
            return Err(ErrorKind::TimedOut.into());
        }
    }
    Ok(())
}

fn main() {}
