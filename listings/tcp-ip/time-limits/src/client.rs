//! Gets a page, from the name to the last byte, and never outlives its limit.

use std::fmt;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, SocketAddr, TcpStream, ToSocketAddrs};
use std::time::{Duration, Instant};

use connecting::race;
use names::desk::{Desk, Left};

use crate::deadline::{Limit, Timed};
use crate::head::{cut_off, head};

/// What the resolver said, and `None` where it found nothing.
pub type Addresses = Option<Vec<IpAddr>>;

/// When the next address is asked too.
const DELAY: Duration = Duration::from_millis(250);

/// In which phase it ended, and why.
#[derive(Debug)]
pub struct GaveUp(pub &'static str, pub io::Error);

impl fmt::Display for GaveUp {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}: {}", self.0, self.1)
    }
}

// ANCHOR: get
/// Sends a request, and gives the body of the answer, if it is no longer than
/// `most`. Whatever its status is; and it knows no chunks.
pub fn get(
    desk: &Desk<Addresses>,
    (host, port): (&str, u16),
    request: &[u8],
    most: usize,
    limit: impl Limit + Copy,
) -> Result<Vec<u8>, GaveUp> {
    let at = |phase| move |why| GaveUp(phase, why);
    let addresses = resolve(desk, host, port, limit).map_err(at("resolve"))?;
    let stream = connect(&addresses, limit).map_err(at("connect"))?;
    let mut timed = Timed(&stream, limit);
    timed.write_all(request).map_err(at("request"))?;
    let mut buf = vec![0; 16 * 1024];
    let n = timed.read(&mut buf).map_err(at("first byte"))?;
    let mut bytes = buf[..n].to_vec();
    let (start, length) =
        head(&mut timed, &mut bytes, n == 0).map_err(at("head"))?;
    bytes.drain(..start);
    let too_long = |phase| GaveUp(phase, io::Error::other("too long"));
    if length.is_some_and(|length| length > most) {
        return Err(too_long("body"));
    }
    let whole = length.unwrap_or(usize::MAX);
    // Without a length, the end of the stream is the end of the body.
    let phase = if length.is_some() { "body" } else { "end" };
    while bytes.len() < whole {
        if bytes.len() > most {
            return Err(too_long(phase));
        }
        match timed.read(&mut buf).map_err(at(phase))? {
            0 if length.is_none() => break,
            0 => return Err(GaveUp(phase, cut_off())),
            n => bytes.extend_from_slice(&buf[..n]),
        }
    }
    bytes.truncate(whole);
    Ok(bytes)
} // The stream is dropped, whatever happened.
// ANCHOR_END: get

/// The clerk's work: the resolver of the system.
pub fn look_up(name: &str) -> Addresses {
    let found = (name, 0).to_socket_addrs().ok()?;
    Some(found.map(|address| address.ip()).collect())
}

// ANCHOR: phases
fn resolve(
    desk: &Desk<Addresses>,
    host: &str,
    port: u16,
    limit: impl Limit,
) -> io::Result<Vec<SocketAddr>> {
    let answer = desk.ask(host, Instant::now() + limit.left()?);
    let found = answer.map_err(|why| match why {
        Left::Late => ErrorKind::TimedOut.into(),
        Left::Busy => io::Error::other("the desk is busy"),
        Left::TooLong => ErrorKind::InvalidInput.into(),
        Left::Failed => io::Error::other("the lookup failed"),
    })?;
    let ips = found.ok_or(io::Error::other("no address was found"))?;
    Ok(ips.into_iter().map(|ip| (ip, port).into()).collect())
}

fn connect(
    addresses: &[SocketAddr],
    limit: impl Limit,
) -> io::Result<TcpStream> {
    race::connect(addresses, DELAY, limit.left()?, |_, _, _| {})
}
// ANCHOR_END: phases
