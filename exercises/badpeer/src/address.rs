//! Where the server is, and whether we may.

use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::path::PathBuf;

use peers::Address;

/// `host:port` or `unix:PATH`.
pub fn parse(text: &str, i_may: bool) -> Result<Address, String> {
    if let Some(path) = text.strip_prefix("unix:") {
        return Ok(Address::Unix(PathBuf::from(path)));
    }
    let mut addresses = text.to_socket_addrs().map_err(|why| {
        format!("{text} is neither host:port nor unix:PATH ({why})")
    })?;
    let address = addresses.next().ok_or(format!("{text} has no address"))?;
    if !i_may && !is_near(address) {
        return Err(format!(
            "{address} is neither loopback nor a private address. Bad peers \
             are for servers of your own: if this is one, add --i-may"
        ));
    }
    Ok(Address::Tcp(address))
}

/// Loopback, link-local, or private (RFC 1918, RFC 4193).
fn is_near(address: SocketAddr) -> bool {
    match address.ip().to_canonical() {
        IpAddr::V4(ip) => {
            ip.is_loopback() || ip.is_private() || ip.is_link_local()
        }
        IpAddr::V6(ip) => {
            ip.is_loopback()
                || ip.is_unique_local()
                || ip.is_unicast_link_local()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_near_ones() {
        for near in ["127.0.0.1:1", "[::1]:1", "10.1.2.3:1", "[fd00::1]:1"] {
            assert!(parse(near, false).is_ok(), "{near}");
        }
        for far in ["192.0.2.1:80", "[2001:db8::1]:80", "[::ffff:8.8.8.8]:1"] {
            assert!(parse(far, false).is_err(), "{far}");
            assert!(parse(far, true).is_ok(), "{far}");
        }
    }
}
