// Red: 192.0.2.2:1 asked, and then [::192.0.2.2]:1: the second is IPv6: it has no ffff in it. You counted one client.
// Who is one client?
// Chapter: src/tcp-ip/ipv6.md
//
// A server on `::` allows each client so many requests an hour, and counts them
// in a map. Write the key of the map. One client is:
//
//   - an IPv4 address, in whichever spelling the server sees it;
//   - an IPv6 network of 64 bits, for a host there has any address it likes;
//   - but a link-local address (fe80::/10) with its zone: each by itself.
//
// The port is not part of a client. Equal keys mean the same client; what a key
// looks like is yours.

use std::net::SocketAddr;

pub fn key(client: SocketAddr) -> String {
    match client {
        SocketAddr::V4(v4) => v4.ip().to_string(),
        SocketAddr::V6(v6) if v6.ip().is_unicast_link_local() => {
            format!("{}%{}", v6.ip(), v6.scope_id())
        }
        SocketAddr::V6(v6) => match v6.ip().to_ipv4() {
            Some(ip) => ip.to_string(),
            None => format!("{:x}/64", v6.ip().to_bits() >> 64),
        },
    }
}

fn main() {}
