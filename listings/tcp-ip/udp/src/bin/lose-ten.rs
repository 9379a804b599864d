use std::io::{self, ErrorKind, Write};
use std::net::{SocketAddrV4, UdpSocket};
use std::process::ExitCode;

use udp::counters;
use udp::fence::Fence;
use udp::hosts::{Hosts, command, on};
use udp::prepare::{prepare, undo};
use udp::say;
use udp::sender::Sender;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the losses: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: places
const HERE: &str = "192.0.2.2:7165";
/// Where ten datagrams go, and what was done before, so that they are lost.
const PLACES: [(&str, &str, &str); 10] = [
    ("no way there", "203.0.113.9:7165", ""),
    ("own firewall", HERE, "nft -f - client output"),
    (
        "queue of the card",
        HERE,
        "tc -n client qdisc add dev eth0 root tbf",
    ),
    ("a router's black hole", "203.0.113.1:7165", ""),
    ("its firewall", HERE, "nft -f - server prerouting"),
    (
        "no way back",
        HERE,
        "ip -n client addr add 10.9.9.9/32 dev lo",
    ),
    ("wrong checksum", HERE, ""),
    ("no such port", "192.0.2.2:7166", ""),
    ("full buffer", HERE, ""),
    ("closed unread", HERE, ""),
];
// ANCHOR_END: places

fn run() -> io::Result<()> {
    let _hosts = Hosts::new()?;
    command("ip", "-n client route add 203.0.113.1 via 192.0.2.2", "")?;
    command("ip", "-n server route add blackhole 203.0.113.1", "")?;
    for (name, set) in [("ip_forward", "1"), ("conf/all/rp_filter", "1")] {
        let path = format!("/proc/sys/net/ipv4/{name}");
        on("server", || std::fs::write(path, set))?;
    }
    let fence = Fence::new()?;
    for (place, to, before) in PLACES {
        prepare(before)?;
        let to = to.parse().map_err(io::Error::other)?;
        writeln!(io::stdout(), "{place:<21} {}", lose(place, to, &fence)?)?;
        undo(before)?;
    }
    Ok(())
}

fn lose(place: &str, to: SocketAddrV4, fence: &Fence) -> io::Result<String> {
    let receiver = on("server", || UdpSocket::bind(HERE))?;
    receiver.set_nonblocking(true)?;
    let sender = on("client", || Sender::new(place, to))?;
    // A queue or a buffer is full before the ten come.
    let fill = match place {
        "full buffer" => 5000,
        "queue of the card" => 10,
        _ => 0,
    };
    // Nothing leaves a full queue, not even the fence. But there the loss is
    // counted in the call itself.
    let passes = place != "queue of the card";
    for n in 0..fill {
        sender.send(b"before")?;
        if passes && n % 100 == 99 {
            fence.wait()?;
        }
    }
    let before = [on("client", counters::read)?, on("server", counters::read)?];
    let mut told = None;
    for _ in 0..10 {
        told = sender.send(b"one of ten").err().or(told);
    }
    if passes {
        fence.wait()?;
    }
    let mut arrived = 0;
    let mut buf = [0; 100];
    // A program that ends has not read.
    let mut reads = place != "closed unread";
    while reads {
        match receiver.recv(&mut buf) {
            Ok(n) => arrived += usize::from(&buf[..n] == b"one of ten"),
            Err(why) if why.kind() == ErrorKind::WouldBlock => reads = false,
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            Err(why) => return Err(why),
        }
    }
    drop(receiver);
    let mut counted = String::new();
    for (host, before) in ["client", "server"].into_iter().zip(&before) {
        for (name, n) in on(host, || counters::lost_since(before))? {
            counted += &format!(" {name} {n}");
        }
    }
    let told = match told {
        Some(why) => format!("{:?}", why.kind()),
        None => "nothing".to_owned(),
    };
    Ok(format!("{arrived:>2} {told:<20}{counted}"))
}
