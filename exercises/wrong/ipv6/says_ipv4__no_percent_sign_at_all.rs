// Red: The URL was `http://192.0.2.1:7110/a%20b`. You said that it is none of ours, but it leads to 192.0.2.1:7110.
// It says IPv4.
// Chapter: src/tcp-ip/ipv6.md
//
// A program keeps the URLs of its servers, fetches pages for strangers, and
// refuses to call its own host for them. Its three functions have worked for
// years, with IPv4. Mend them.

use std::net::{IpAddr, SocketAddr};

/// The URL of the server at this address.
pub fn url(ip: IpAddr, port: u16) -> String {
    // An IPv6 address has colons, and brackets keep them from the port's. Who
    // writes and reads an address with its port through `SocketAddr` never
    // meets them. To look for the last colon works for good URLs, and takes
    // the end of `2001:db8::1:7110` for a port, where there is none.
    format!("http://{}/", SocketAddr::new(ip, port))
}

/// Whom a URL leads to: `http://ADDRESS:PORT`, and maybe a path. `None` for
/// anything else: a name, no port, a zone, an IPv6 address without brackets, an
/// IPv4 address in brackets.
pub fn target(url: &str) -> Option<SocketAddr> {
    let rest = url.strip_prefix("http://")?;
    let (authority, _path) = rest.split_once('/').unwrap_or((rest, ""));
    // std reads a zone, which is for this machine's own lists.
    authority.parse().ok().filter(|_| !url.contains('%'))
}

/// Whether who calls this address always reaches its own host: a loopback
/// address, or a wildcard address, which Linux takes for one.
pub fn is_own_host(ip: IpAddr) -> bool {
    // One form, and then the questions. `to_ipv4` would make an IPv4 address
    // of ::127.0.0.1, too, which is another host's.
    let ip = ip.to_canonical();
    ip.is_loopback() || ip.is_unspecified()
}

fn main() {}
