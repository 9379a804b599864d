//! Which groups a host wants: IGMP (IPv4) and MLD (IPv6).

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Who, which group, and whether it is wanted.
pub type Wish = (IpAddr, IpAddr, bool);

// ANCHOR: wishes
/// What a report or a goodbye says, from the IP header on. Other packets say
/// nothing. (In the older versions, IGMPv2 and MLDv1, a host may keep silent
/// if another one has just said the same.)
pub fn wishes(packet: &[u8]) -> Vec<Wish> {
    match packet.first().map(|byte| byte >> 4) {
        Some(4) => wishes_v4(packet),
        Some(6) => wishes_v6(packet),
        _ => None,
    }
    .unwrap_or_default()
}

fn wishes_v4(packet: &[u8]) -> Option<Vec<Wish>> {
    let header = usize::from(packet[0] & 15) * 4;
    let from: [u8; 4] = packet.get(12..16)?.try_into().ok()?;
    if packet.get(9)? != &2 {
        return None;
    }
    match packet.get(header..)? {
        [0x22, rest @ ..] => records::<4>(from.into(), rest),
        [0x16, rest @ ..] => one::<4>(from.into(), rest.get(3..)?, true),
        [0x17, rest @ ..] => one::<4>(from.into(), rest.get(3..)?, false),
        _ => None,
    }
}

fn wishes_v6(packet: &[u8]) -> Option<Vec<Wish>> {
    let from: [u8; 16] = packet.get(8..24)?.try_into().ok()?;
    // First a hop-by-hop header of eight bytes, then ICMPv6.
    let (0, [58, 0, _, _, _, _, _, _, kind, rest @ ..]) =
        (*packet.get(6)?, packet.get(40..)?)
    else {
        return None;
    };
    match kind {
        143 => records::<16>(from.into(), rest),
        131 => one::<16>(from.into(), rest.get(7..)?, true),
        132 => one::<16>(from.into(), rest.get(7..)?, false),
        _ => None,
    }
}

/// The older versions: one group a packet.
fn one<const N: usize>(
    from: IpAddr,
    group: &[u8],
    wanted: bool,
) -> Option<Vec<Wish>>
where
    IpAddr: From<[u8; N]>,
{
    let group: [u8; N] = group.get(..N)?.try_into().ok()?;
    Some(vec![(from, group.into(), wanted)])
}

/// `rest` begins behind the type. `N` is the size of an address.
fn records<const N: usize>(from: IpAddr, rest: &[u8]) -> Option<Vec<Wish>>
where
    IpAddr: From<[u8; N]>,
{
    let count = u16::from_be_bytes([*rest.get(5)?, *rest.get(6)?]);
    let mut rest = rest.get(7..)?;
    let mut found = Vec::new();
    for _ in 0..count {
        let [kind, more, a, b, body @ ..] = rest else {
            break;
        };
        let group = body.get(..N)?.try_into().ok().map(<[u8; N]>::into)?;
        let sources = usize::from(u16::from_be_bytes([*a, *b]));
        // "All but these" (2, 4) and "only these" (1, 3), here of none.
        match (kind, sources) {
            (2 | 4, 0) => found.push((from, group, true)),
            (1 | 3, 0) => found.push((from, group, false)),
            _ => {}
        }
        rest = body.get(N * (1 + sources) + usize::from(*more) * 4..)?;
    }
    Some(found)
}
// ANCHOR_END: wishes

/// Groups that IPv6 needs for itself, to find the hosts of the link.
pub fn is_plumbing(group: IpAddr) -> bool {
    match group {
        IpAddr::V4(group) => group == Ipv4Addr::new(224, 0, 0, 106),
        IpAddr::V6(group) => {
            let near = group.segments()[..7] == [0xff02, 0, 0, 0, 0, 1, 0xff00]
                || group.segments()[..6] == [0xff02, 0, 0, 0, 0, 1]
                    && group.segments()[6] >> 8 == 0xff;
            near || group == Ipv6Addr::new(0xff02, 0, 0, 0, 0, 0, 0, 0x6a)
        }
    }
}
