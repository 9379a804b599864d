// Red: [2001:db8:1:10::2]:1 asked, and then [2001:db8:11:0::2]:1: two IPv6 networks. You counted one client.
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

use std::net::{IpAddr, SocketAddr};

pub fn key(client: SocketAddr) -> String {
    match (client.ip().to_canonical(), client) {
        (IpAddr::V6(ip), SocketAddr::V6(v6)) if ip.is_unicast_link_local() => {
            format!("{ip}%{}", v6.scope_id())
        }
        (IpAddr::V6(ip), _) => {
            let [a, b, c, d, ..] = ip.segments();
            format!("{a:x}{b:x}{c:x}{d:x}")
        }
        (ip, _) => ip.to_string(),
    }
}

fn main() {}
