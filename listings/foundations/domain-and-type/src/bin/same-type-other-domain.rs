use std::fs;
use std::io::{self, ErrorKind, Read};
use std::net::{Ipv4Addr, SocketAddr};

use socket2::{Domain, SockAddr, Socket, Type};

const MANY: usize = 5000;

fn main() -> io::Result<()> {
    let port_of_its_own = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    flood("AF_INET", Domain::IPV4, &port_of_its_own.into())?;
    flood("AF_UNIX", Domain::UNIX, &SockAddr::unix("unread.sock")?)?;
    fs::remove_file("unread.sock")
}

/// Sends to a socket that is not being read, then reads what it got.
fn flood(name: &str, domain: Domain, address: &SockAddr) -> io::Result<()> {
    let mut receiver = Socket::new(domain, Type::DGRAM, None)?;
    receiver.bind(address)?;
    let sender = Socket::new(domain, Type::DGRAM, None)?;
    sender.connect(&receiver.local_addr()?)?;
    sender.set_nonblocking(true)?;
    receiver.set_nonblocking(true)?;

    let sent = repeat(|| sender.send(&[0; 1000]))?;
    let read = repeat(|| receiver.read(&mut [0; 1000]))?;
    println!("{name}: {sent} of {MANY} datagrams sent, {read} there to read");
    Ok(())
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
