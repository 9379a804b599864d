// Red: The name had an IPv6 address that hides an IPv4 address outside. You did not reach it: permission denied
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
    let addresses = resolve(name)?;
    for address in &addresses {
        if address.ip() != address.ip().to_canonical() || !allowed(address.ip())
        {
            return Err(ErrorKind::PermissionDenied.into());
        }
    }
    TcpStream::connect(&addresses[..])
}

fn main() {}
