use std::fs;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::ExitCode;

use socket2::{Domain, SockAddr, Socket, Type};

const MANY: usize = 5000;
const PATH: &str = "unread.sock";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the floods: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let any_port = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    flood("AF_INET", Domain::IPV4, &any_port.into())?;
    flood("AF_UNIX", Domain::UNIX, &SockAddr::unix(PATH)?)
}

/// Sends to a socket that is not being read, then reads what it got.
fn flood(name: &str, domain: Domain, address: &SockAddr) -> io::Result<()> {
    let mut receiver = Socket::new(domain, Type::DGRAM, None)?;
    receiver.bind(address)?;
    let sender = Socket::new(domain, Type::DGRAM, None)?;
    let connected = sender.connect(&receiver.local_addr()?);
    if domain == Domain::UNIX {
        fs::remove_file(PATH)?;
    }
    connected?;
    sender.set_nonblocking(true)?;
    receiver.set_nonblocking(true)?;

    let sent = repeat(|| sender.send(&[0; 1000]))?;
    let read = repeat(|| receiver.read(&mut [0; 1000]))?;
    let out = format!("{name}: {sent} of {MANY} sent, {read} there to read");
    writeln!(io::stdout(), "{out}")
}

/// How often a call succeeds before it says "not now".
fn repeat(mut call: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
    for n in 0..MANY {
        match call() {
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(n),
            Err(e) => return Err(e),
        }
    }
    Ok(MANY)
}
