// Red: The name was 127.0.0.1, which is inside. You refused it, but you had connected to it.
// Checked and used.
// Chapter: src/tcp-ip/names.md
//
// A fetcher connects where a stranger says, but never inside. `resolve` looks a
// name up, and `allowed` says whether an address may be used; it knows IPv4
// addresses and IPv6 addresses, and nothing of those that are both. If one
// address of a name is not allowed, the whole name is refused with
// `ErrorKind::PermissionDenied`, and nobody is connected to. Otherwise the
// addresses are tried in turn, the first one first.
//
// It works with every name that its author has tried. Mend it.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr, TcpStream};

pub fn connect_checked(
    name: &str,
    mut resolve: impl FnMut(&str) -> io::Result<Vec<SocketAddr>>,
    allowed: impl Fn(IpAddr) -> bool,
) -> io::Result<TcpStream> {
    let stream = TcpStream::connect(&resolve(name)?[..])?;
    match allowed(stream.peer_addr()?.ip().to_canonical()) {
        true => Ok(stream),
        false => Err(ErrorKind::PermissionDenied.into()),
    }
}

fn main() {}
