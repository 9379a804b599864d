// Red: [2001:db8:1::2]:1 asked, and then [2001:db8:1:0:9fa5:e990:d756:63e4]:1: two addresses of one IPv6 network. You counted two clients.
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
    client.ip().to_canonical().to_string()
}

fn main() {}
