use std::io::{self, Write};
use std::net::{Ipv4Addr, UdpSocket};
use std::process::ExitCode;

use multicast::hearers::{Hearer, Hearers};
use multicast::hosts::Hosts;
use udp::hosts::on;
use udp::say;

type Row = (&'static str, [u8; 4], Joined, bool);

// ANCHOR: sockets
const GROUP: Ipv4Addr = Ipv4Addr::new(239, 255, 0, 71);
const OTHER: Ipv4Addr = Ipv4Addr::new(239, 255, 0, 72);
const STREET: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 255);

const ANY: [u8; 4] = [0; 4];
const AT_GROUP: [u8; 4] = GROUP.octets();
const AT_STREET: [u8; 4] = STREET.octets();

const RED: [u8; 4] = [192, 0, 2, 2];

type Joined = Option<(Ipv4Addr, &'static str)>;
const HERE: Joined = Some((GROUP, "eth0"));
const OTHERS: Joined = Some((OTHER, "eth0"));
const BY_LO: Joined = Some((GROUP, "lo"));

/// On red: what it is, where it is bound, what it joins, and "all".
const ON_RED: [Row; 9] = [
    ("joined the group", ANY, HERE, true),
    ("joined the other group", ANY, OTHERS, true),
    ("joined nothing", ANY, None, true),
    ("joined the group, not all", ANY, HERE, false),
    ("joined nothing, not all", ANY, None, false),
    ("joined nothing, at the group", AT_GROUP, None, true),
    ("joined the group, at 192.0.2.2", RED, HERE, true),
    ("joined nothing, at 192.0.2.255", AT_STREET, None, true),
    ("joined the group by lo, not all", ANY, BY_LO, false),
];
const ON_GREEN: [Row; 2] = [
    ("joined nothing", ANY, None, true),
    ("joined the group by lo", ANY, BY_LO, true),
];
// ANCHOR_END: sockets

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
    let rows = ON_RED.map(|row| ("red", row)).into_iter();
    let rows: Vec<_> = rows.chain(ON_GREEN.map(|row| ("green", row))).collect();
    let all = rows.iter().map(|&(host, (_, bound, joined, all))| Hearer {
        host,
        bound,
        joined,
        all,
    });
    let hearers = Hearers::open(&all.collect::<Vec<_>>())?;
    let tower = on("tower", || UdpSocket::bind("192.0.2.1:0"))?;
    tower.set_broadcast(true)?;
    let mut columns = Vec::new();
    for to in [GROUP, OTHER, STREET] {
        let send = |port| tower.send_to(b"hi", (to, port)).map(|_| ());
        columns.push(hearers.hear(send)?);
    }
    let mut out = io::stdout();
    let head = "group  other  street";
    writeln!(out, "{:38} {head}", "")?;
    for (n, (host, (what, ..))) in rows.iter().enumerate() {
        let cell = |column: usize| match columns[column][n] {
            true => "yes",
            false => "-",
        };
        let (a, b, c) = (cell(0), cell(1), cell(2));
        writeln!(out, "{host:6} {what:31} {a:5}  {b:5}  {c}")?;
    }
    Ok(())
}
