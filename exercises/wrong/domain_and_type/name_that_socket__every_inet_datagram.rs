// Red: A UDP-Lite socket was called `UDP`, not `something else`.
// Name that socket.
// Chapter: src/foundations/domain-and-type.md
//
// A program inherits a descriptor and must know what it is. Write `name`, which
// asks the kernel and answers in words:
//
//   `TCP`, `UDP`, `UNIX stream`, `UNIX datagram`, `UNIX sequenced packet`,
//   `something else` for a socket that is none of these,
//   `no socket` for a descriptor that is none.
//
// Wrong: other protocols have datagrams, too.

use std::io;
use std::os::fd::BorrowedFd;

use nix::libc::ENOTSOCK;
use socket2::{Domain, Protocol, SockRef, Type};

/// What kind of socket that is, if it is one.
pub fn name(fd: BorrowedFd<'_>) -> io::Result<&'static str> {
    let socket = SockRef::from(&fd);
    let domain = match socket.domain() {
        Ok(domain) => domain,
        Err(why) if why.raw_os_error() == Some(ENOTSOCK) => {
            return Ok("no socket");
        }
        Err(why) => return Err(why),
    };
    let inet = domain == Domain::IPV4 || domain == Domain::IPV6;
    let unix = domain == Domain::UNIX;
    let kind = socket.r#type()?;
    Ok(match socket.protocol()? {
        Some(Protocol::TCP) if inet && kind == Type::STREAM => "TCP",
        _ if inet && kind == Type::DGRAM => "UDP",
        _ if unix && kind == Type::STREAM => "UNIX stream",
        _ if unix && kind == Type::DGRAM => "UNIX datagram",
        _ if unix && kind == Type::SEQPACKET => "UNIX sequenced packet",
        _ => "something else",
    })
}

fn main() {}
