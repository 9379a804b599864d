// Red: The list was empty. 192.0.2.1 called, and was let in.
// The same guest in two coats.
// Chapter: src/foundations/internet-domain.md
//
// A server has a list of addresses that may call. It listens on `::`, and its
// guests from IPv4 are turned away, although they are on the list. Mend it, and
// let in no stranger. What is on the list may wear either coat, too.
//
// Wrong: on an empty list is nobody.

use std::net::{IpAddr, SocketAddr};

/// Whether this client is on the list.
pub fn may_enter(client: SocketAddr, list: &[IpAddr]) -> bool {
    let client = client.ip().to_canonical();
    list.is_empty()
        || list.iter().any(|on_the_list| on_the_list.to_canonical() == client)
}

fn main() {}
