// Red: Two clients have the same port, at two IP addresses.
// Two ends of one connection?
// Chapter: src/foundations/channels.md
//
// Two sockets, and you know nothing about them. Are they the two ends of the
// same connection? (One end and a copy of it are not two ends. And an address
// has two spellings: to a socket of IPv6, 127.0.0.1 is `::ffff:127.0.0.1`.)

use std::io;
use std::net::TcpStream;

/// Whether `a` and `b` are the two ends of one connection.
pub fn same_connection(a: &TcpStream, b: &TcpStream) -> io::Result<bool> {
    // Both ends see the same four values, each from its own side: what is local
    // for the one is remote for the other. One of the two lines is not enough:
    // two connections can leave from one port of a client. Nor are the ports
    // without the IP addresses.
    //
    // What this does not know: sockets of two hosts, or of two network
    // namespaces, may have the same four values by chance.
    Ok(a.local_addr()?.port() == b.peer_addr()?.port()
        && a.peer_addr()?.port() == b.local_addr()?.port())
}

fn main() {}
