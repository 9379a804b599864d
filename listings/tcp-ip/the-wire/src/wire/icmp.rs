//! The message to the sender of a packet that was too big.

use crate::wire::packet::{ICMP, ICMPV6, transport};

/// So much of the packet may come along: the whole message is a packet that
/// every host can receive (RFC 1812, section 4.3.2.3, and RFC 4443, section
/// 2.4).
const LONGEST_V4: usize = 576;
const LONGEST_V6: usize = 1280;

/// Comes in the name of the receiver, since a wire has no address. Nothing for
/// a packet that is an error itself (RFC 1122, section 3.2.2) or a later
/// fragment.
pub fn too_big(packet: &[u8], mtu: usize) -> Option<Vec<u8>> {
    let (protocol, body) = transport(packet)?;
    let kind = body.first().copied();
    match protocol {
        ICMP if !matches!(kind, Some(0 | 8)) => return None,
        ICMPV6 if !matches!(kind, Some(128..)) => return None,
        _ => {}
    }
    let mtu = u16::try_from(mtu).ok()?;
    match packet.first()? >> 4 {
        4 => fragmentation_needed(packet, mtu),
        _ => packet_too_big(packet, mtu),
    }
}

/// RFC 792 and, for the MTU, RFC 1191, section 4.
fn fragmentation_needed(packet: &[u8], mtu: u16) -> Option<Vec<u8>> {
    let quoted = &packet[..packet.len().min(LONGEST_V4 - 28)];
    let mut message = vec![3, 4, 0, 0, 0, 0];
    message.extend(mtu.to_be_bytes());
    message.extend(quoted);
    let sum = checksum(&message);
    message[2..4].copy_from_slice(&sum);

    let length = u16::try_from(20 + message.len()).ok()?;
    let mut answer = vec![0x45, 0];
    answer.extend(length.to_be_bytes());
    answer.extend([0, 0, 0, 0, 64, ICMP, 0, 0]);
    answer.extend(packet.get(16..20)?);
    answer.extend(packet.get(12..16)?);
    let sum = checksum(&answer);
    answer[10..12].copy_from_slice(&sum);
    answer.extend(message);
    Some(answer)
}

/// RFC 4443, section 3.2.
fn packet_too_big(packet: &[u8], mtu: u16) -> Option<Vec<u8>> {
    let quoted = &packet[..packet.len().min(LONGEST_V6 - 48)];
    let mut message = vec![2, 0, 0, 0, 0, 0];
    message.extend(mtu.to_be_bytes());
    message.extend(quoted);

    let length = u16::try_from(message.len()).ok()?;
    let mut addresses = packet.get(24..40)?.to_vec();
    addresses.extend(packet.get(8..24)?);
    // What is summed besides the message (RFC 8200, section 8.1).
    let mut summed = addresses.clone();
    summed.extend(u32::from(length).to_be_bytes());
    summed.extend([0, 0, 0, ICMPV6]);
    summed.extend(&message);
    let sum = checksum(&summed);
    message[2..4].copy_from_slice(&sum);

    let mut answer = vec![0x60, 0, 0, 0];
    answer.extend(length.to_be_bytes());
    answer.extend([ICMPV6, 64]);
    answer.extend(addresses);
    answer.extend(message);
    Some(answer)
}

/// RFC 1071.
pub fn checksum(bytes: &[u8]) -> [u8; 2] {
    let mut sum = 0u32;
    for pair in bytes.chunks(2) {
        let low = pair.get(1).copied().unwrap_or(0);
        sum += u32::from(u16::from_be_bytes([pair[0], low]));
    }
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    (!(sum as u16)).to_be_bytes()
}
