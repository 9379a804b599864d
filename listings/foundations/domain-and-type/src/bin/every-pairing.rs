use std::fs;
use std::io::{self, Read};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::os::fd::AsFd;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, poll};
use socket2::{Domain, Protocol, SockAddr, Socket, Type};

type Kind = (&'static str, Domain, Type);
const KINDS: [Kind; 9] = [
    ("unix stream", Domain::UNIX, Type::STREAM),
    ("unix dgram", Domain::UNIX, Type::DGRAM),
    ("unix seqpacket", Domain::UNIX, Type::SEQPACKET),
    ("inet stream", Domain::IPV4, Type::STREAM),
    ("inet dgram", Domain::IPV4, Type::DGRAM),
    ("inet raw", Domain::IPV4, Type::RAW),
    ("inet6 stream", Domain::IPV6, Type::STREAM),
    ("inet6 dgram", Domain::IPV6, Type::DGRAM),
    ("inet6 raw", Domain::IPV6, Type::RAW),
];
const PATH: &str = "pairing.sock";

fn main() {
    let wanted = std::env::args().nth(1).unwrap_or_default();
    let calls = |kind: &&Kind| kind.0.split(' ').next() == Some(&wanted);
    let callers: Vec<&Kind> = KINDS.iter().filter(calls).collect();
    if callers.is_empty() {
        eprintln!("usage: every-pairing unix|inet|inet6");
        std::process::exit(1);
    }
    print!("bound \\ calls  ");
    callers.iter().for_each(|caller| print!(" {:15}", caller.0));
    println!();
    for kind in &KINDS {
        print!("{:15}", kind.0);
        for caller in &callers {
            let found = pair(kind, caller).unwrap_or_else(|e| name(&e));
            print!(" {found:15}");
        }
        println!();
    }
}

// ANCHOR: pair
/// Calls a bound socket of one kind from a socket of another.
fn pair(kind: &Kind, caller: &Kind) -> io::Result<String> {
    let (bound, caller) = (socket(kind)?, socket(caller)?);
    bound.bind(&some_address(kind.1)?)?;
    let connects = matches!(kind.2, Type::STREAM | Type::SEQPACKET);
    if connects {
        bound.listen(1)?;
    }
    let connected = caller.connect(&bound.local_addr()?);
    if kind.1 == Domain::UNIX {
        fs::remove_file(PATH)?;
    }
    connected?;
    caller.send(b"hello")?;

    if !something_arrives(&bound, &caller)? {
        return Ok("silence".into());
    }
    let mut got = [0; 64];
    let n = if connects {
        bound.accept()?.0.read_exact(&mut got[..5])?;
        5
    } else {
        (&bound).read(&mut got)?
    };
    // A raw IPv4 socket gets the packet's header too.
    let whole = got[..n].ends_with(b"hello");
    Ok(if whole { "ok" } else { "garbled" }.into())
}
// ANCHOR_END: pair

// ANCHOR: arrives
/// Waits until bytes are at the bound socket, or an error at the caller.
fn something_arrives(bound: &Socket, caller: &Socket) -> io::Result<bool> {
    let look = |socket| PollFd::new(socket, PollFlags::POLLIN);
    let mut ends = [look(bound.as_fd()), look(caller.as_fd())];
    poll(&mut ends, 2000u16)?;
    if let Some(error) = caller.take_error()? {
        return Err(error);
    }
    // A raw caller may hear itself first.
    Ok(poll(&mut ends[..1], 100u16)? == 1)
}
// ANCHOR_END: arrives

fn socket(kind: &Kind) -> io::Result<Socket> {
    // Protocol 253 is set aside for experiments (RFC 3692).
    let protocol = (kind.2 == Type::RAW).then(|| Protocol::from(253));
    Socket::new(kind.1, kind.2, protocol)
}

fn some_address(domain: Domain) -> io::Result<SockAddr> {
    match domain {
        Domain::UNIX => SockAddr::unix(PATH),
        Domain::IPV4 => Ok(SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()),
        _ => Ok(SocketAddr::from((Ipv6Addr::LOCALHOST, 0)).into()),
    }
}

fn name(error: &io::Error) -> String {
    match error.raw_os_error() {
        Some(number) => format!("{:?}", Errno::from_raw(number)),
        None => error.to_string(),
    }
}
