//! Both ends of a connection in one program.

use std::io::{self, ErrorKind, Read};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::Duration;

use crate::table::state;

pub struct Pair {
    pub client: TcpStream,
    pub server: TcpStream,
}

// ANCHOR: pair
pub fn connect(listener: &TcpListener) -> io::Result<Pair> {
    let client = TcpStream::connect(listener.local_addr()?)?;
    let (server, _) = listener.accept()?;
    Ok(Pair { client, server })
}

/// Which port each end has, to ask for them when they are closed.
#[derive(Clone, Copy)]
pub struct Ports {
    pub client: u16,
    pub server: u16,
}

impl Pair {
    pub fn ports(&self) -> io::Result<Ports> {
        let client = self.client.local_addr()?.port();
        let server = self.server.local_addr()?.port();
        Ok(Ports { client, server })
    }
}

impl Ports {
    /// The states of the client's end and the server's end.
    pub fn states(self) -> io::Result<[&'static str; 2]> {
        let none = "-";
        let client = state(self.client, self.server)?.unwrap_or(none);
        let server = state(self.server, self.client)?.unwrap_or(none);
        Ok([client, server])
    }
}

/// Waits for the other end's FIN.
pub fn until_the_end(stream: &mut TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    loop {
        match stream.read(&mut [0; 64]) {
            Ok(0) => return Ok(()),
            Err(why) if why.kind() != ErrorKind::Interrupted => {
                return Err(why);
            }
            _ => (),
        }
    }
}
// ANCHOR_END: pair

/// While this lives, packets to this port are dropped.
pub struct Deaf(u16);

impl Deaf {
    pub fn port(port: u16) -> io::Result<Deaf> {
        nft(&format!(
            "table ip deaf{port} {{ chain in {{
                type filter hook input priority 0;
                tcp dport {port} drop; }}; }}"
        ))?;
        Ok(Deaf(port))
    }
}

impl Drop for Deaf {
    fn drop(&mut self) {
        let _ = hears(self.0);
    }
}

/// A run that was killed may have left the port deaf.
pub fn hears(port: u16) -> io::Result<()> {
    // What is not there can't be deleted, so it is added first.
    nft(&format!(
        "add table ip deaf{port}; delete table ip deaf{port}"
    ))
}

fn nft(rules: &str) -> io::Result<()> {
    let status = Command::new("nft").arg(rules).status();
    match status.map_err(|why| io::Error::other(format!("nft: {why}")))? {
        status if status.success() => Ok(()),
        status => Err(io::Error::other(format!("nft: {status}"))),
    }
}
