// Red: [fe80::2%2]:1 asked, and then [fe80::2%3]:1: two neighbours on two cables. You counted one client.
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

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

pub fn key(client: SocketAddr) -> String {
    match client.ip().to_canonical() {
        IpAddr::V6(ip) if ip.is_unicast_link_local() => ip.to_string(),
        IpAddr::V6(ip) => {
            Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64).to_string()
        }
        ip => ip.to_string(),
    }
}

fn main() {}
