use std::io::{self, Write};
use std::net::UdpSocket;
use std::process::{Command, ExitCode, Stdio};

use icmp_and_mtu::option;
use icmp_and_mtu::wait::{again, one_processor, unreachables, wait_for_more};
use nix::errno::Errno;
use nix::libc::{IP_RECVERR, IPPROTO_IP, IPPROTO_IPV6, IPV6_RECVERR};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the messages: {why}");
            ExitCode::FAILURE
        }
    }
}

/// The firewall sends any message that it is asked for.
const RULES: &str = "
table inet messages {
    chain input {
        type filter hook input priority 0;
        ip daddr 127.0.0.1 udp dport 7161 reject with icmp port-unreachable
        ip daddr 127.0.0.1 udp dport 7162 reject with icmp host-unreachable
        ip daddr 127.0.0.1 udp dport 7163 reject with icmp net-unreachable
        ip daddr 127.0.0.1 udp dport 7164 reject with icmp admin-prohibited
        ip6 daddr ::1 udp dport 7161 reject with icmpv6 port-unreachable
        ip6 daddr ::1 udp dport 7162 reject with icmpv6 addr-unreachable
        ip6 daddr ::1 udp dport 7163 reject with icmpv6 no-route
        ip6 daddr ::1 udp dport 7164 reject with icmpv6 admin-prohibited
    }
}";

const MESSAGES: [(&str, &str); 8] = [
    ("127.0.0.1:7161", "port unreachable"),
    ("127.0.0.1:7162", "host unreachable"),
    ("127.0.0.1:7163", "network unreachable"),
    ("127.0.0.1:7164", "prohibited"),
    ("[::1]:7161", "port unreachable"),
    ("[::1]:7162", "address unreachable"),
    ("[::1]:7163", "no route"),
    ("[::1]:7164", "prohibited"),
];

fn run() -> io::Result<()> {
    nft("-f", "-", RULES)?;
    let done = table();
    nft("delete", "table inet messages", "")?;
    done
}

// ANCHOR: table
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Unconnected,
    Connected,
    Asks,
}
use Kind::*;

fn table() -> io::Result<()> {
    one_processor()?;
    for (address, message) in MESSAGES {
        let failed = |e| io::Error::other(format!("{address}: {e}"));
        let a = one(address, Unconnected).map_err(failed)?;
        let b = one(address, Connected).map_err(failed)?;
        let c = one(address, Asks).map_err(failed)?;
        let family = if address.contains('[') {
            "IPv6"
        } else {
            "IPv4"
        };
        writeln!(io::stdout(), "{family} {message:<21}{a:<14}{b:<14}{c}")?;
    }
    Ok(())
}

fn one(address: &str, kind: Kind) -> io::Result<String> {
    let v6 = address.contains('[');
    let socket = UdpSocket::bind(if v6 { "[::1]:0" } else { "127.0.0.1:0" })?;
    match (kind, v6) {
        (Connected, _) => socket.connect(address)?,
        (Asks, false) => option::set(&socket, IPPROTO_IP, IP_RECVERR, 1)?,
        (Asks, true) => option::set(&socket, IPPROTO_IPV6, IPV6_RECVERR, 1)?,
        _ => {}
    }
    let before = unreachables()?;
    match kind {
        Connected => again(|| socket.send(b"hello"))?,
        _ => again(|| socket.send_to(b"hello", address))?,
    };
    wait_for_more(before)?;
    let error = socket.take_error()?.and_then(|e| e.raw_os_error());
    Ok(error.map_or("-".into(), |e| format!("{:?}", Errno::from_raw(e))))
}
// ANCHOR_END: table

fn nft(word: &str, rest: &str, rules: &str) -> io::Result<()> {
    let mut nft = Command::new("nft")
        .arg(word)
        .args(rest.split(' '))
        .stdin(Stdio::piped())
        .spawn()
        .map_err(|e| io::Error::other(format!("nft: {e}")))?;
    if let Some(mut stdin) = nft.stdin.take() {
        stdin.write_all(rules.as_bytes())?;
    }
    match nft.wait()?.success() {
        true => Ok(()),
        false => Err(io::Error::other("nft failed")),
    }
}
