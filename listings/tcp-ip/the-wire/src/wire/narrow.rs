//! The narrowest place of the way, where a router would be.

use crate::wire::icmp::{checksum, too_big};
use crate::wire::packet::{may_be_cut, u16_at};

pub enum Outcome {
    Fits,
    /// It goes on in pieces.
    Cut(Vec<Vec<u8>>),
    /// It goes no further, and its sender is told so by that packet, if any.
    Refused(Option<Vec<u8>>),
}

pub fn narrow(packet: &[u8], mtu: usize) -> Outcome {
    if packet.len() <= mtu {
        return Outcome::Fits;
    }
    if !may_be_cut(packet) {
        return Outcome::Refused(too_big(packet, mtu));
    }
    cut(packet, mtu).map_or(Outcome::Refused(None), Outcome::Cut)
}

/// RFC 791, section 3.2. Options, if there are any, go into all the pieces.
fn cut(packet: &[u8], mtu: usize) -> Option<Vec<Vec<u8>>> {
    const MORE: u16 = 0x2000;
    let header = usize::from(packet.first()? & 0xf) * 4;
    let length = usize::from(u16_at(packet, 2)?);
    let (header, body) = packet.get(..length)?.split_at_checked(header)?;
    // Where each begins is counted in units of eight bytes.
    let most = mtu.checked_sub(header.len())? & !7;
    if header.len() < 20 || most == 0 {
        return None;
    }
    let place = u16_at(packet, 6)?;
    let count = body.len().div_ceil(most);
    let mut pieces = Vec::new();
    for (i, data) in body.chunks(most).enumerate() {
        let more = if i + 1 < count { MORE } else { place & MORE };
        let offset = (place & 0x1fff) + u16::try_from(i * most / 8).ok()?;
        let mut piece = [header, data].concat();
        let length = u16::try_from(piece.len()).ok()?;
        piece[2..4].copy_from_slice(&length.to_be_bytes());
        piece[6..8].copy_from_slice(&(more | offset).to_be_bytes());
        piece[10..12].fill(0);
        let sum = checksum(&piece[..header.len()]);
        piece[10..12].copy_from_slice(&sum);
        pieces.push(piece);
    }
    Some(pieces)
}
