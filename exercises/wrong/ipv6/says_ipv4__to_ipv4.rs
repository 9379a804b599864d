// Red: A stranger asked for [::127.0.0.1], which need not be this host, and you refused.
// It says IPv4.
// Chapter: src/tcp-ip/ipv6.md
//
// A program keeps the URLs of its servers, fetches pages for strangers, and
// refuses to call its own host for them. Its three functions have worked for
// years, with IPv4. Mend them.

use std::net::{IpAddr, SocketAddr};

/// The URL of the server at this address.
pub fn url(ip: IpAddr, port: u16) -> String {
    format!("http://{}/", SocketAddr::new(ip, port))
}

/// Whom a URL leads to: `http://ADDRESS:PORT`, and maybe a path. `None` for
/// anything else: a name, no port, a zone, an IPv6 address without brackets, an
/// IPv4 address in brackets.
pub fn target(url: &str) -> Option<SocketAddr> {
    let rest = url.strip_prefix("http://")?;
    let (authority, _path) = rest.split_once('/').unwrap_or((rest, ""));
    authority.parse().ok().filter(|_| !authority.contains('%'))
}

/// Whether who calls this address always reaches its own host: a loopback
/// address, or a wildcard address, which Linux takes for one.
pub fn is_own_host(ip: IpAddr) -> bool {
    let ip = match ip {
        IpAddr::V6(v6) if !v6.is_loopback() => {
            v6.to_ipv4().map_or(ip, IpAddr::V4)
        }
        ip => ip,
    };
    ip.is_loopback() || ip.is_unspecified()
}

fn main() {}
