//! What the headers of an IP packet say. A TUN device gives and takes packets
//! that begin with their IP header.

use std::ops::Range;

pub const ICMP: u8 = 1;
const TCP: u8 = 6;
const UDP: u8 = 17;
pub const ICMPV6: u8 = 58;

const FIN: u8 = 1;
const SYN: u8 = 2;
const RST: u8 = 4;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Any,
    /// A TCP segment with data.
    Data,
    /// A TCP segment with nothing but an acknowledgment.
    Ack,
    Syn,
    Fin,
    Rst,
    Udp,
    Icmp,
}

impl Kind {
    pub const ALL: [(&str, Kind); 8] = [
        ("any", Kind::Any),
        ("data", Kind::Data),
        ("ack", Kind::Ack),
        ("syn", Kind::Syn),
        ("fin", Kind::Fin),
        ("rst", Kind::Rst),
        ("udp", Kind::Udp),
        ("icmp", Kind::Icmp),
    ];

    pub fn is(self, packet: &[u8]) -> bool {
        let Some((protocol, body)) = transport(packet) else {
            return self == Kind::Any;
        };
        match self {
            Kind::Any => true,
            Kind::Udp => protocol == UDP,
            Kind::Icmp => matches!(protocol, ICMP | ICMPV6),
            _ => protocol == TCP && self.is_segment(body),
        }
    }

    fn is_segment(self, segment: &[u8]) -> bool {
        let (Some(offset), Some(flags)) = (segment.get(12), segment.get(13))
        else {
            return false;
        };
        let data = segment.len() > usize::from(offset >> 4) * 4;
        match self {
            Kind::Data => data,
            Kind::Ack => !data && flags & (SYN | FIN | RST) == 0,
            Kind::Syn => flags & SYN != 0,
            Kind::Fin => flags & FIN != 0,
            Kind::Rst => flags & RST != 0,
            Kind::Any | Kind::Udp | Kind::Icmp => false,
        }
    }
}

/// The protocol of what the packet carries, and that. Of IPv6, only packets
/// without extension headers; of IPv4, no fragment but the first.
pub fn transport(packet: &[u8]) -> Option<(u8, &[u8])> {
    let (protocol, place): (u8, Range<usize>) = match packet.first()? >> 4 {
        4 => {
            let header = usize::from(packet[0] & 0xf) * 4;
            let first = u16_at(packet, 6)? & 0x1fff == 0;
            let end = usize::from(u16_at(packet, 2)?);
            (*packet.get(9).filter(|_| first)?, header..end)
        }
        6 => {
            let end = 40 + usize::from(u16_at(packet, 4)?);
            (*packet.get(6)?, 40..end)
        }
        _ => return None,
    };
    Some((protocol, packet.get(place)?))
}

/// IPv6 never lets a packet be cut on its way (RFC 8200, section 5).
pub fn may_be_cut(packet: &[u8]) -> bool {
    let dont_fragment = u16_at(packet, 6).is_none_or(|it| it & 0x4000 != 0);
    packet.first().is_some_and(|b| b >> 4 == 4) && !dont_fragment
}

pub fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    let bytes = bytes.get(at..)?.first_chunk()?;
    Some(u16::from_be_bytes(*bytes))
}
