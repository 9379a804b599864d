use std::collections::VecDeque;
use std::net::SocketAddr;

/// IPv6 and IPv4 in turn, beginning with the family of the first address
/// (RFC 8305, section 4). Within a family the order stays.
pub fn alternate(addresses: &[SocketAddr]) -> VecDeque<SocketAddr> {
    let first = addresses.first().is_some_and(SocketAddr::is_ipv6);
    let (mut these, mut those): (VecDeque<_>, VecDeque<_>) =
        addresses.iter().partition(|a| a.is_ipv6() == first);
    let mut order = VecDeque::new();
    while let Some(address) = these.pop_front() {
        order.push_back(address);
        // Now it is the other family's turn, if it has any left.
        if !those.is_empty() {
            std::mem::swap(&mut these, &mut those);
        }
    }
    order
}
