use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, UdpSocket};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use multicast::hearers::{Hearer, Hearers};
use multicast::hosts::Hosts;
use socket2::{Domain, Protocol, Socket, Type};
use udp::hosts::{ip, on};
use udp::say;

const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 0, 71);

// ANCHOR: settings
const SETTINGS: [(&str, &[&str]); 3] = [
    ("no snooping", &["mcast_snooping 0"]),
    ("snooping", &["mcast_snooping 1"]),
    (
        "snooping and a querier",
        // The hosts have a tenth of a second to answer, not ten seconds.
        &["mcast_query_response_interval 10", "mcast_querier 1"],
    ),
];
// ANCHOR_END: settings

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
    let hearers = Hearers::open(&[Hearer {
        host: "red",
        bound: [0; 4],
        joined: Some((GROUP, "eth0")),
        all: true,
    }])?;
    let tower = on("tower", || UdpSocket::bind("192.0.2.1:0"))?;
    let mut cards = [on("red", watch)?, on("green", watch)?];
    writeln!(io::stdout(), "{:24} red  green", "")?;
    for (what, settings) in SETTINGS {
        for setting in settings {
            ip(&format!("link set street type bridge {setting}"))?;
        }
        let mut tries = 0..if what.contains("querier") { 50 } else { 1 };
        let seen = loop {
            let send = |port| tower.send_to(b"hi", (GROUP, port)).map(|_| ());
            hearers.hear(send)?;
            let [red, green] = &mut cards;
            let seen = [count(red)?, count(green)?];
            // Until the bridge has asked, and heard what is wanted.
            tries.next();
            if seen == [1, 0] || tries.is_empty() {
                break seen;
            }
            thread::sleep(Duration::from_millis(100));
        };
        let [red, green] = seen;
        writeln!(io::stdout(), "{what:24} {red:3}  {green:5}")?;
    }
    Ok(())
}

/// Sees each packet that comes to a card, wanted or not (packet(7)).
fn watch() -> io::Result<Socket> {
    let ipv4 = Protocol::from(i32::from(0x0800u16.to_be()));
    let socket = Socket::new(Domain::PACKET, Type::DGRAM, Some(ipv4))?;
    socket.set_nonblocking(true)?;
    Ok(socket)
}

fn count(card: &mut Socket) -> io::Result<usize> {
    let (mut buf, mut found) = ([0; 2048], 0);
    loop {
        match card.read(&mut buf) {
            Ok(n) => {
                let to = buf[..n].get(16..20);
                found += usize::from(to == Some(&GROUP.octets()));
            }
            Err(why) if why.kind() == ErrorKind::WouldBlock => {
                return Ok(found);
            }
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            Err(why) => return Err(why),
        }
    }
}
