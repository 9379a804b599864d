//! A server: one socket that hears requests, and a transfer for each.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::link::{Failure, Link, say};
use crate::packet::{Packet, parse};
use crate::place::Place;

/// For a whole transfer, however busy its peer keeps us.
const DEADLINE: Duration = Duration::from_secs(1800);
const BREATH: Duration = Duration::from_millis(100);

pub struct Server {
    pub socket: UdpSocket,
    pub place: Place,
    pub tell: bool,
    /// The clients that are served. A request that comes twice is one.
    pub busy: Mutex<BTreeSet<SocketAddr>>,
}

/// A client that is served. When it is dropped, its next request counts.
pub struct Seat<'a> {
    busy: &'a Mutex<BTreeSet<SocketAddr>>,
    client: SocketAddr,
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        let mut clients =
            self.busy.lock().unwrap_or_else(PoisonError::into_inner);
        clients.remove(&self.client);
    }
}

impl Server {
    // ANCHOR: work
    /// One of the crew. Requests for which nobody has time wait in the socket.
    pub fn work(&self) {
        let mut buf = [0; 2048];
        loop {
            let (n, client) = match self.socket.recv_from(&mut buf) {
                Ok(it) => it,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                Err(why) => {
                    say(format_args!("cannot receive: {why}"));
                    thread::sleep(BREATH);
                    continue;
                }
            };
            let Some(request) = parse(&buf[..n]) else {
                continue;
            };
            if !matches!(request, Packet::Request { .. }) {
                continue;
            }
            if let Some(seat) = self.seat(client) {
                self.serve(request, client, seat);
            }
        }
    }

    fn seat(&self, client: SocketAddr) -> Option<Seat<'_>> {
        let busy = &self.busy;
        let mut clients = busy.lock().unwrap_or_else(PoisonError::into_inner);
        clients.insert(client).then(|| Seat { busy, client })
    }
    // ANCHOR_END: work

    fn serve(&self, request: Packet, client: SocketAddr, seat: Seat) {
        let ended = self.link(client).and_then(|mut link| {
            if self.tell {
                say(format_args!("< {request}"));
            }
            self.transfer(&mut link, &request, seat).inspect_err(|why| {
                if let Failure::Ours(code, words) = why {
                    let words = words.clone();
                    let _ = link.send(&Packet::Error(*code, words));
                }
            })
        });
        let end = match ended {
            Ok(()) => return say(format_args!("{client} {request}: done")),
            Err(Failure::Told(words)) => format!("the client says: {words}"),
            Err(Failure::Ours(_, words)) => words,
            Err(Failure::Silence) => "the client is silent".to_owned(),
            Err(Failure::Late) => "it took too long".to_owned(),
            Err(Failure::Socket(why)) => format!("cannot talk: {why}"),
        };
        say(format_args!("{client} {request}: {end}"));
    }

    /// A port of its own for each transfer: our transfer identifier.
    fn link(&self, client: SocketAddr) -> Result<Link, Failure> {
        let new = || -> io::Result<Link> {
            let mut here = self.socket.local_addr()?;
            here.set_port(0);
            let deadline = Instant::now() + DEADLINE;
            let socket = UdpSocket::bind(here)?;
            Link::new(socket, client, false, deadline, self.tell)
        };
        new().map_err(Failure::Socket)
    }
}
