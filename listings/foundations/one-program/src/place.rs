//! From `unix:PATH`, `tcp:HOST:PORT` or `udp:HOST:PORT` to a socket.

use std::fs;
use std::io::{self, Error, ErrorKind};
use std::net::ToSocketAddrs;
use std::os::unix::fs::FileTypeExt;
use std::time::Duration;

use nix::sys::socket::setsockopt;
use nix::{libc, setsockopt_impl, sockopt_impl};
use socket2::{SockAddr, Socket, Type};

use crate::asked::Asked;

const FORMS: &str = "want unix:PATH, tcp:HOST:PORT or udp:HOST:PORT, as UTF-8";

// ANCHOR: find
pub fn find(place: &str) -> io::Result<(Type, Vec<SockAddr>)> {
    let (form, rest) = place.split_once(':').unwrap_or_default();
    // In ::1:7007 nobody can tell where the port begins.
    let clear = rest.starts_with('[') || rest.matches(':').count() == 1;
    let kind = match form {
        "unix" if !rest.is_empty() => {
            return Ok((Type::STREAM, vec![SockAddr::unix(rest)?]));
        }
        "tcp" if clear => Type::STREAM,
        "udp" if clear => Type::DGRAM,
        _ => return Err(Error::other(FORMS)),
    };
    let found = rest.to_socket_addrs()?;
    Ok((kind, found.map(SockAddr::from).collect()))
}
// ANCHOR_END: find

/// The server's socket: bound, and a stream listens.
// ANCHOR: bind
pub fn bind(kind: Type, address: &SockAddr) -> io::Result<Socket> {
    let socket = Socket::new(address.domain(), kind, None)?;
    // Options first: after `bind` there may be a client.
    if address.is_unix() {
        let _ = setsockopt(&socket, PassRights, &false);
        remove_if_dead(address)?;
    } else if kind == Type::STREAM {
        socket.set_reuse_address(true)?;
    } else {
        Asked::prepare(&socket)?;
    }
    socket.bind(address)?;
    if kind == Type::STREAM {
        socket.listen(128)?;
    }
    Ok(socket)
}
// ANCHOR_END: bind

/// Linux 6.16 has it. See Part II, "Passing descriptors".
const SO_PASSRIGHTS: i32 = 83;
sockopt_impl!(PassRights, SetOnly, libc::SOL_SOCKET, SO_PASSRIGHTS, bool);

/// Removes the name of a server that has ended, and no other file. See "The
/// UNIX domain" for both questions, and for the gap that is left.
fn remove_if_dead(name: &SockAddr) -> io::Result<()> {
    let Some(path) = name.as_pathname() else {
        return Ok(());
    };
    let is_socket = |file: fs::Metadata| file.file_type().is_socket();
    if !fs::symlink_metadata(path).is_ok_and(is_socket) {
        return Ok(());
    }
    let probe = Socket::new(name.domain(), Type::DGRAM, None)?;
    match probe.connect(name) {
        Err(e) if e.kind() == ErrorKind::ConnectionRefused => {
            fs::remove_file(path)
        }
        _ => Ok(()),
    }
}

/// The client's socket: connected to the first address that answers; for
/// UDP, to the first of all.
// ANCHOR: connect
pub fn connect(
    kind: Type,
    addresses: &[SockAddr],
    limit: Duration,
) -> io::Result<Socket> {
    let mut last = Error::other("no address");
    for address in addresses {
        let socket = Socket::new(address.domain(), kind, None)?;
        // A UNIX connect waits as long as a write may, and UDP's not at all.
        socket.set_write_timeout(Some(limit))?;
        socket.set_read_timeout(Some(limit))?;
        let outcome = match kind == Type::DGRAM || address.is_unix() {
            true => again(|| socket.connect(address)),
            false => socket.connect_timeout(address, limit),
        };
        match outcome {
            Ok(()) => return Ok(socket),
            Err(why) => last = why,
        }
    }
    Err(last)
}

/// Ctrl-Z and `fg` interrupt a call that has a time limit: call again.
pub fn again<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}
// ANCHOR_END: connect
