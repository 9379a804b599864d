// Red: The lookup failed, and you panicked.
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

/// One answer, checked and used. With a second lookup the check is about
/// something else, however soon it comes: the stranger's server decides what it
/// says to each question. To check only the first address does not do either:
/// `connect` goes on to the next when the first refuses.
///
/// `::ffff:127.0.0.1` is an IPv6 address, and a connect to it is IPv4.
/// `to_canonical` says what it really is. (`to_ipv4` says that ::1 is 0.0.0.1,
/// and the check of loopback is passed.) To look at `peer_addr` afterwards is
/// right, and late: somebody inside has been connected to. To check each
/// address before its own connect is late as well, where the first answers.
pub fn connect_checked(
    name: &str,
    mut resolve: impl FnMut(&str) -> io::Result<Vec<SocketAddr>>,
    allowed: impl Fn(IpAddr) -> bool,
) -> io::Result<TcpStream> {
    let addresses = resolve(name).expect("an answer");
    if !addresses.iter().all(|a| allowed(a.ip().to_canonical())) {
        return Err(ErrorKind::PermissionDenied.into());
    }
    TcpStream::connect(&addresses[..])
}

fn main() {}
