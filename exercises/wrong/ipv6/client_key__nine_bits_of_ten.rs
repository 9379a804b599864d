// Red: [fec0::2]:1 asked, and then [fec0::3]:1: two addresses of one IPv6 network, and none is link-local. You counted two clients.
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
    // One form first, and only then the question of the family. Whoever takes
    // 64 bits of a mapped address has zeros in his hand, and all IPv4 clients
    // are one: a single one of them can use up everybody's share.
    //
    // A link-local network is every cable, so its 64 bits say nothing. The zone
    // counts there, and only there: a text may bring one along elsewhere.
    //
    // A tuple or an enum would do as well, and needs no memory of its own.
    match (client.ip().to_canonical(), client) {
        (IpAddr::V6(ip), SocketAddr::V6(v6))
            if ip.segments()[0] & 0xff80 == 0xfe80 =>
        {
            format!("{ip}%{}", v6.scope_id())
        }
        (IpAddr::V6(ip), _) => {
            format!("{}/64", Ipv6Addr::from_bits(ip.to_bits() >> 64 << 64))
        }
        (ip, _) => ip.to_string(),
    }
}

fn main() {}
