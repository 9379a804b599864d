// Red: The queue was full, so that nobody answered. You said so after
// How did it fail?
// Chapter: src/foundations/establishing.md
//
// A client that cannot connect should know why. Write `knock`: it connects,
// waits no longer than the limit, and says what it met.
//
// Wrong: the limit is the one that is given.

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
    match TcpStream::connect_timeout(&to, limit.max(Duration::from_secs(2))) {
        Ok(_) => Ok(Met::Connection),
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

fn main() {}
