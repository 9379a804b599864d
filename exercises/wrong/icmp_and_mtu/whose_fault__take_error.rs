// Red: Three of four servers refused, and you name none.
// Whose fault?
// Chapter: src/tcp-ip/icmp-and-mtu.md
//
// One UDP socket asks many servers of IPv4, and has the option IP_RECVERR.
// Write `refused`, which empties the error queue and says who has refused.
//
// - For each datagram that was refused: where it was sent to, oldest first.
// - It does not wait. An empty queue is an empty list, and no error.
// - Datagrams that have arrived are for somebody else: leave them.
// - The socket is used again afterwards: no option of it changes.
// - On a real network the queue has other errors, too. Leave them out of the
//   list. (The tests have no router that would make some.)

use std::io;
use std::net::{SocketAddr, SocketAddrV4, UdpSocket};

/// Whoever refused, as the error queue has it.
pub fn refused(socket: &UdpSocket) -> io::Result<Vec<SocketAddrV4>> {
    let mut found = Vec::new();
    while socket.take_error()?.is_some() {
        if let Ok(SocketAddr::V4(peer)) = socket.peer_addr() {
            found.push(peer);
        }
    }
    Ok(found)
}

fn main() {}
