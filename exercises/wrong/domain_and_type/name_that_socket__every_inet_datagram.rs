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

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use socket2::{Domain, Protocol, Socket, Type};
    use std::net::{TcpListener, TcpStream, UdpSocket};
    use std::os::fd::AsFd;
    use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};

    fn is(what: &str, fd: &impl AsFd, wants: &str) -> Verdict {
        match name(fd.as_fd()) {
            Ok(got) if got == wants => Ok(()),
            Ok(got) => {
                Err(format!("{what} was called `{got}`, not `{wants}`.").into())
            }
            Err(why) if wants == "no socket" => Err(format!(
                "{what} is no socket, and you returned an error: {why}."
            )
            .into()),
            Err(why) => {
                Err(format!("{what}: you returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn tcp() -> Verdict {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        is("A TCP listener at 127.0.0.1", &listener, "TCP")?;
        let stream = TcpStream::connect(listener.local_addr()?)?;
        is("A connected TCP socket", &stream, "TCP")
    }

    #[test]
    fn tcp_over_ipv6() -> Verdict {
        let Ok(listener) = TcpListener::bind("[::1]:0") else {
            return Ok(()); // this machine has none
        };
        is("A TCP listener at ::1", &listener, "TCP")
    }

    #[test]
    fn udp() -> Verdict {
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        is("A UDP socket at 127.0.0.1", &socket, "UDP")?;
        match UdpSocket::bind("[::1]:0") {
            Ok(socket) => is("A UDP socket at ::1", &socket, "UDP"),
            Err(_) => Ok(()),
        }
    }

    #[test]
    fn unix() -> Verdict {
        let place = peers::Place::new()?;
        let listener = UnixListener::bind(place.join("socket"))?;
        is("A UNIX listener", &listener, "UNIX stream")?;
        let (stream, _) = UnixStream::pair()?;
        is("A UNIX stream socket", &stream, "UNIX stream")?;
        let (datagrams, _) = UnixDatagram::pair()?;
        is("A UNIX datagram socket", &datagrams, "UNIX datagram")?;
        let (packets, _) = Socket::pair(Domain::UNIX, Type::SEQPACKET, None)?;
        let what = "A UNIX socket of type SOCK_SEQPACKET";
        is(what, &packets, "UNIX sequenced packet")
    }

    #[test]
    fn no_socket() -> Verdict {
        let file = std::fs::File::open("/dev/null")?;
        is("/dev/null", &file, "no socket")?;
        let (reader, _) = io::pipe()?;
        is("A pipe", &reader, "no socket")
    }

    #[test]
    fn mptcp() -> Verdict {
        let mptcp = Some(Protocol::from(262));
        match Socket::new(Domain::IPV4, Type::STREAM, mptcp) {
            Ok(socket) => is("An MPTCP socket", &socket, "something else"),
            Err(_) => Ok(()), // this kernel has none
        }
    }

    #[test]
    fn raw() -> Verdict {
        for protocol in [Protocol::TCP, Protocol::UDP] {
            // It takes a privilege.
            if let Ok(socket) =
                Socket::new(Domain::IPV4, Type::RAW, Some(protocol))
            {
                is("A raw socket", &socket, "something else")?;
            }
        }
        Ok(())
    }

    #[test]
    fn udp_lite() -> Verdict {
        let lite = Some(Protocol::from(136));
        match Socket::new(Domain::IPV4, Type::DGRAM, lite) {
            Ok(socket) => is("A UDP-Lite socket", &socket, "something else"),
            Err(_) => Ok(()), // this kernel has none
        }
    }

    #[test]
    fn another_domain() -> Verdict {
        const AF_NETLINK: i32 = 16;
        let socket = Socket::new(Domain::from(AF_NETLINK), Type::DGRAM, None)?;
        is("A datagram socket of AF_NETLINK", &socket, "something else")
    }
}
