//! The ways in which a peer vanishes.

use std::io;

use crate::net::Net;
use crate::peer::Peer;

// ANCHOR: ways
const INVALID: &str = "ip netns exec nat@ nft add rule ip t pass \
                       ct state invalid";

pub fn vanish(way: usize, net: &mut Net, peer: &mut Peer) -> io::Result<()> {
    let forget = || net.run("ip netns exec nat@ conntrack -F");
    match way {
        0 => peer.0.kill().and_then(|()| peer.0.wait().map(|_| ())),
        1 => net.run(&format!("kill -STOP {}", peer.0.id())),
        2 => net.run("ip -n far@ link set dev eth0 down"),
        3 => net.run("ip -n nat@ link set dev inner down"),
        4 => net.run("ip link set dev near@ down"),
        5 => net.run(&format!("{INVALID} drop")).and_then(|()| forget()),
        6 => net
            .run(&format!("{INVALID} reject with tcp reset"))
            .and_then(|()| forget()),
        _ => net.reboot(),
    }
}
// ANCHOR_END: ways

pub const WAYS: [&str; 8] = [
    "process killed",
    "process stopped",
    "host cut off",
    "first cable cut",
    "own card off",
    "NAT forgot, drops",
    "NAT forgot, resets",
    "host started again",
];
