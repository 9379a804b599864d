//! What one segment says, as numbers.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use crate::field::{long, short};

pub struct Segment {
    pub from: (IpAddr, u16),
    pub to: (IpAddr, u16),
    pub seq: u32,
    pub ack: u32,
    pub flags: u8,
    /// As it is in the header, without its scale.
    pub window: u16,
    /// The scale that a SYN announces, as a number of bits.
    pub scale: Option<u8>,
    /// What has come behind a gap.
    pub gaps: Vec<(u32, u32)>,
    pub len: usize,
}

// ANCHOR: parse
/// Nothing if it is no segment of TCP, or not whole.
pub fn parse(packet: &[u8]) -> Option<Segment> {
    let (header, length, protocol, from, to): (_, _, _, IpAddr, IpAddr);
    let version = packet.first()? >> 4;
    if version == 4 {
        // A fragment has an offset, or more fragments follow.
        if short(array(packet, 6)?) & 0x3fff != 0 {
            return None;
        }
        header = usize::from(packet[0] & 15) * 4;
        length = usize::from(short(array(packet, 2)?));
        protocol = *packet.get(9)?;
        from = Ipv4Addr::from(array::<4>(packet, 12)?).into();
        to = Ipv4Addr::from(array::<4>(packet, 16)?).into();
    } else if version == 6 {
        header = 40;
        length = 40 + usize::from(short(array(packet, 4)?));
        protocol = *packet.get(6)?;
        from = Ipv6Addr::from(array::<16>(packet, 8)?).into();
        to = Ipv6Addr::from(array::<16>(packet, 24)?).into();
    } else {
        return None;
    }
    let tcp = packet.get(header..length).filter(|_| protocol == 6)?;
    let end = usize::from(tcp.get(12)? >> 4) * 4;
    let mut segment = Segment {
        from: (from, short(array(tcp, 0)?)),
        to: (to, short(array(tcp, 2)?)),
        seq: long(array(tcp, 4)?),
        ack: long(array(tcp, 8)?),
        flags: *tcp.get(13)?,
        window: short(array(tcp, 14)?),
        scale: None,
        gaps: Vec::new(),
        len: tcp.len().checked_sub(end)?,
    };
    segment.options(tcp.get(20..end)?);
    Some(segment)
}
// ANCHOR_END: parse

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

impl Segment {
    fn options(&mut self, mut rest: &[u8]) {
        while let [kind, tail @ ..] = rest {
            let length = match (kind, tail) {
                (0, _) => return,
                (1, _) => 1,
                (_, [n, ..]) if *n >= 2 => usize::from(*n),
                _ => return,
            };
            let Some((option, more)) = rest.split_at_checked(length) else {
                return;
            };
            match option {
                [3, 3, bits] => self.scale = Some(*bits),
                [5, _, blocks @ ..] => {
                    let (blocks, _) = blocks.as_chunks::<8>();
                    self.gaps = blocks
                        .iter()
                        .filter_map(|b| {
                            Some((long(array(b, 0)?), long(array(b, 4)?)))
                        })
                        .collect();
                }
                _ => {}
            }
            rest = more;
        }
    }

    /// Whether the first of `gaps` is of bytes that came once more: at or below
    /// the acknowledgment number, or within the second (RFC 2883, section 4).
    pub fn twice(&self) -> bool {
        let not_after = |a: u32, b: u32| a.wrapping_sub(b) as i32 <= 0;
        match self.gaps[..] {
            [(_, to), ..] if not_after(to, self.ack) => true,
            [(from, to), (start, end), ..] => {
                not_after(start, from) && not_after(to, end)
            }
            _ => false,
        }
    }

    pub fn flag(&self, bit: u8) -> bool {
        self.flags & bit != 0
    }
}

pub const FIN: u8 = 1;
pub const SYN: u8 = 2;
pub const RST: u8 = 4;
pub const PSH: u8 = 8;
pub const ACK: u8 = 16;
