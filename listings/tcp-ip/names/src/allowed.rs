//! Which addresses a stranger's name may lead to. (Addresses that are kept for
//! documentation play the Internet in this course, so they are allowed.)

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

// ANCHOR: allowed
/// Only addresses of the Internet. (This host may have some, too.)
pub fn allowed(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => allowed_v4(v4),
        IpAddr::V6(v6) => allowed_v6(v6),
    }
}

fn allowed_v4(v4: Ipv4Addr) -> bool {
    let [a, b, ..] = v4.octets();
    !(a == 0 // "this network": on Linux 0.0.0.0 is this host
        || a == 100 && (64..128).contains(&b) // a provider's inside
        || a == 192 && b == 0 && v4.octets()[2] == 0
        || a == 198 && (18..20).contains(&b) // for measuring
        || a >= 224 // groups, reserved, broadcast
        || v4.is_loopback()
        || v4.is_private()
        || v4.is_link_local())
}

fn allowed_v6(v6: Ipv6Addr) -> bool {
    let [a, b, ..] = v6.segments();
    // Only 2000::/3 is given out. In it, these two hide an IPv4 address.
    let hides_v4 = a == 0x2002 || (a, b) == (0x2001, 0);
    a & 0xe000 == 0x2000 && !hides_v4 && !(a == 0x2001 && b < 0x200)
}
// ANCHOR_END: allowed
