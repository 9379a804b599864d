// Red: This host had no address to connect from, and you said `NoWay`.
// How did it fail?
// Chapter: src/foundations/establishing.md
//
// A client that cannot connect should know why. Write `knock`: it connects,
// waits no longer than the limit, and says what it met.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpStream};
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
    match TcpStream::connect_timeout(&to, limit) {
        Ok(_) => Ok(Met::Connection),
        Err(why) => match why.kind() {
            ErrorKind::ConnectionRefused => Ok(Met::Refusal),
            ErrorKind::HostUnreachable
            | ErrorKind::NetworkUnreachable
            | ErrorKind::AddrNotAvailable => Ok(Met::NoWay),
            ErrorKind::TimedOut => Ok(Met::Silence),
            _ => Err(why),
        },
    }
}

fn main() {}
