use std::io::{self, Write};
use std::net::{Ipv4Addr, UdpSocket};
use std::process::ExitCode;

use multicast::hearers::{Hearer, Hearers};
use multicast::hosts::Hosts;
use socket2::SockRef;
use udp::hosts::on;
use udp::say;

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 0, 71);
const STREET: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 255);
const YARD: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 1);

// ANCHOR: ways
type Set = fn(SockRef) -> io::Result<()>;
const WAYS: [(&str, Ipv4Addr, Set); 8] = [
    ("to the group", GROUP, |_| Ok(())),
    ("loop off", GROUP, |it| it.set_multicast_loop_v4(false)),
    ("TTL 0", GROUP, |it| it.set_multicast_ttl_v4(0)),
    ("TTL 2", GROUP, |it| it.set_multicast_ttl_v4(2)),
    ("by eth1", GROUP, |it| it.set_multicast_if_v4(&YARD)),
    ("to 192.0.2.255", STREET, |_| Ok(())),
    ("broadcast on", STREET, |it| it.set_broadcast(true)),
    ("broadcast on", Ipv4Addr::BROADCAST, |it| {
        it.set_broadcast(true)
    }),
];
// ANCHOR_END: ways

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot tell: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let _hosts = Hosts::new()?;
    let all = ["tower", "red", "green", "far"].map(|host| Hearer {
        host,
        bound: [0; 4],
        joined: (host != "green").then_some((GROUP, "eth0")),
        all: true,
    });
    let hearers = Hearers::open(&all)?;
    let mut out = io::stdout();
    writeln!(out, "{:32}  tower  red  green  far", "")?;
    for (what, to, set) in WAYS {
        let tower = on("tower", || UdpSocket::bind("0.0.0.0:0"))?;
        set(SockRef::from(&tower))?;
        let mut told = None;
        let heard = hearers.hear(|port| {
            told = tower.send_to(b"hi", (to, port)).err();
            Ok(())
        })?;
        let what = format!("{to:15}  {what}");
        if let Some(why) = told {
            writeln!(out, "{what:32}  {why}")?;
            continue;
        }
        let cells = heard.iter().map(|&it| if it { "yes" } else { "-" });
        let cells: Vec<_> = cells.collect();
        let [a, b, c, d] = cells[..] else { continue };
        writeln!(out, "{what:32}  {a:5}  {b:3}  {c:5}  {d}")?;
    }
    Ok(())
}
