// Red: `192.0.2.300:7010`, the second of three, is no address. Your error does not name it: 192.0.2.1:7010: invalid socket address syntax.
// Is it the same?
// Chapter: src/foundations/address-formats.md
//
// A server counts its clients by the text of their addresses, and counts some
// of them twice. Mend it. A client is an IP address, whichever port it has, and
// however the address is written; an IPv4-mapped one is the IPv4 address in it;
// and one address at two interfaces is two clients. A text that is no address
// with a port is an error that names it.
//
// Wrong: the error names another text.

use std::collections::HashSet;
use std::net::SocketAddr;

/// How many clients these are: addresses with ports, from a log.
pub fn count(addresses: &[&str]) -> Result<usize, String> {
    let mut clients = HashSet::new();
    for text in addresses {
        let address: SocketAddr =
            text.parse().map_err(|why| format!("{}: {why}", addresses[0]))?;
        let scope = match address {
            SocketAddr::V4(_) => 0,
            SocketAddr::V6(address) => address.scope_id(),
        };
        clients.insert((address.ip().to_canonical(), scope));
    }
    Ok(clients.len())
}

fn main() {}
