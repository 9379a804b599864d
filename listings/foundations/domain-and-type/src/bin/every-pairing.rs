use std::ffi::OsString;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, fs};

use socket2::{Domain, Protocol, SockAddr, Socket, Type};

type Kind = (&'static str, Domain, Type);
const KINDS: [Kind; 9] = [
    ("unix-stream", Domain::UNIX, Type::STREAM),
    ("unix-dgram", Domain::UNIX, Type::DGRAM),
    ("unix-seqpacket", Domain::UNIX, Type::SEQPACKET),
    ("inet-stream", Domain::IPV4, Type::STREAM),
    ("inet-dgram", Domain::IPV4, Type::DGRAM),
    ("inet-raw", Domain::IPV4, Type::RAW),
    ("inet6-stream", Domain::IPV6, Type::STREAM),
    ("inet6-dgram", Domain::IPV6, Type::DGRAM),
    ("inet6-raw", Domain::IPV6, Type::RAW),
];
const PATH: &str = "pairing.sock";
const PATIENCE: Option<Duration> = Some(Duration::from_millis(200));

fn main() -> ExitCode {
    let named: Vec<OsString> = env::args_os().skip(1).collect();
    match run(&named) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the pairs: {why}");
            ExitCode::FAILURE
        }
    }
}

/// Pairs every kind that is named with every other; all, if none is.
fn run(named: &[OsString]) -> io::Result<()> {
    let unknown = |name: &&OsString| KINDS.iter().all(|kind| *name != kind.0);
    if let Some(name) = named.iter().find(unknown) {
        let what = format!("no kind is called {}", name.display());
        return Err(io::Error::other(what));
    }
    let wanted = |kind: &&Kind| {
        named.is_empty() || named.iter().any(|name| name == kind.0)
    };
    for from in KINDS.iter().filter(wanted) {
        for to in KINDS.iter().filter(wanted) {
            let outcome = match pair(from, to) {
                Ok(outcome) => outcome.into(),
                Err(why) => why.to_string(),
            };
            writeln!(io::stdout(), "{} to {}: {outcome}", from.0, to.0)?;
        }
    }
    Ok(())
}

// ANCHOR: pair
/// Sends five bytes from a socket of one kind to a bound one of another.
fn pair(from: &Kind, to: &Kind) -> io::Result<&'static str> {
    let (sender, bound) = (socket(from)?, socket(to)?);
    bound.bind(&some_address(to.1)?)?;
    let listens = matches!(to.2, Type::STREAM | Type::SEQPACKET);
    if listens {
        bound.listen(1)?;
    }
    let connected = sender.connect(&bound.local_addr()?);
    if to.1 == Domain::UNIX {
        fs::remove_file(PATH)?;
    }
    connected?;
    sender.send(b"hello")?;

    bound.set_read_timeout(PATIENCE)?;
    let heard = match listens {
        true => again(|| bound.accept()).and_then(|(peer, _)| hear(&peer)),
        false => hear(&bound),
    };
    match heard {
        Err(e) if e.kind() == ErrorKind::WouldBlock => {
            // An error may have come back to the sender.
            sender.take_error()?.map_or(Ok("silence"), Err)
        }
        outcome => outcome,
    }
}
// ANCHOR_END: pair

fn hear(mut socket: &Socket) -> io::Result<&'static str> {
    socket.set_read_timeout(PATIENCE)?;
    let mut got = [0; 64];
    let n = again(|| socket.read(&mut got))?;
    // A raw IPv4 socket gets the packet's header too.
    let whole = got[..n].ends_with(b"hello");
    Ok(if whole { "ok" } else { "garbled" })
}

/// With a time limit, a call may be interrupted, even without a handler.
fn again<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

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
