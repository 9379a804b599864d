// Red: On the list is 27.0.0.1. 127.0.0.1 called, a stranger, and was let in.
// The same guest in two coats.
// Chapter: src/foundations/internet-domain.md
//
// A server has a list of addresses that may call. It listens on `::`, and its
// guests from IPv4 are turned away, although they are on the list. Mend it, and
// let in no stranger. What is on the list may wear either coat, too.

use std::net::{IpAddr, SocketAddr};

/// Whether this client is on the list.
pub fn may_enter(client: SocketAddr, list: &[IpAddr]) -> bool {
    // An IPv4-mapped address and the IPv4 address in it are one guest. Both
    // sides, for whoever wrote the list may have copied it from a log.
    //
    // `to_ipv4` (without `_mapped`) does more: it takes `::127.0.0.1`, which
    // is another address, and makes 0.0.0.1 of `::1`. And text is no way to
    // compare addresses: 127.0.0.1 ends with 27.0.0.1.
    let client = client.ip().to_string();
    list.iter().any(|on_the_list| client.ends_with(&on_the_list.to_string()))
}

fn main() {}
