//! A whole UDP packet, its two headers too, for a raw socket.

use std::net::SocketAddrV4;

const UDP: u8 = 17;

/// With the checksum that belongs there, but for the bits of `wrong`.
// ANCHOR: packet
pub fn packet(
    from: SocketAddrV4,
    to: SocketAddrV4,
    data: &[u8],
    wrong: u16,
) -> Option<Vec<u8>> {
    let length = u16::try_from(8 + data.len()).ok()?;
    let mut ip = vec![0x45, 0]; // version 4, header of 5 words
    ip.extend(length.checked_add(20)?.to_be_bytes());
    ip.extend([0, 0, 0, 0, 64, UDP, 0, 0]); // the kernel fills in the sum
    ip.extend(from.ip().octets());
    ip.extend(to.ip().octets());

    let mut udp = Vec::new();
    udp.extend(from.port().to_be_bytes());
    udp.extend(to.port().to_be_bytes());
    udp.extend(length.to_be_bytes());
    udp.extend([0, 0]);
    udp.extend(data);
    // RFC 768: the sum is over the addresses too.
    let covered = [&ip[12..], &[0, UDP], &udp[4..6], &udp].concat();
    let sum = match checksum(&covered) ^ wrong {
        0 => 0xffff,
        sum => sum,
    };
    udp[6..8].copy_from_slice(&sum.to_be_bytes());
    Some([ip, udp].concat())
}
// ANCHOR_END: packet

fn checksum(bytes: &[u8]) -> u16 {
    let mut sum: u32 = 0;
    for pair in bytes.chunks(2) {
        let word = [pair[0], *pair.get(1).unwrap_or(&0)];
        sum += u32::from(u16::from_be_bytes(word));
    }
    while sum > 0xffff {
        sum = (sum >> 16) + (sum & 0xffff);
    }
    !(sum as u16)
}
