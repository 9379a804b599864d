// Red: A UNIX listener was called `TCP`, not `UNIX stream`.
// Name that socket.
// Chapter: src/foundations/domain-and-type.md
//
// A program inherits a descriptor and must know what it is. Write `name`, which
// asks the kernel and answers in words:
//
//   `TCP`, `UDP`, `UNIX stream`, `UNIX datagram`, `UNIX sequenced packet`,
//   `something else` for a socket that is none of these,
//   `no socket` for a descriptor that is none.

use std::io;
use std::os::fd::BorrowedFd;

use nix::libc::ENOTSOCK;
use socket2::{Domain, Protocol, SockRef, Type};

/// What kind of socket that is, if it is one.
pub fn name(fd: BorrowedFd<'_>) -> io::Result<&'static str> {
    let socket = SockRef::from(&fd);
    let domain = match socket.domain() {
        Ok(domain) => domain,
        // An answer, and no failure. Any other error is one.
        Err(why) if why.raw_os_error() == Some(ENOTSOCK) => {
            return Ok("no socket");
        }
        Err(why) => return Err(why),
    };
    // All three. By the type alone a UNIX stream is TCP; without the protocol
    // MPTCP is, which has streams too; without the type a raw socket is, which
    // was made for protocol 6. And TCP lies across two domains.
    let _ = (domain, Domain::UNIX, Protocol::TCP);
    Ok(match socket.r#type()? {
        Type::STREAM => "TCP",
        Type::DGRAM => "UDP",
        Type::SEQPACKET => "UNIX sequenced packet",
        _ => "something else",
    })
}

fn main() {}
