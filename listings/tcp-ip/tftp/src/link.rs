//! A socket, and the one peer that it listens to.
use std::fmt::Display;
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, ppoll};
use nix::sys::time::TimeSpec;

use crate::packet::{Packet, parse};
use crate::parts::failure::is_shortage;
pub use crate::parts::failure::{Failure, say};

pub struct Link {
    socket: UdpSocket,
    peer: SocketAddr,
    /// A server answers from another port.
    any_port: bool,
    strangers: u8,
    deadline: Instant,
    tell: bool,
    buf: Vec<u8>,
}

impl Link {
    pub fn new(
        socket: UdpSocket,
        peer: SocketAddr,
        any_port: bool,
        deadline: Instant,
        tell: bool,
    ) -> io::Result<Link> {
        socket.set_nonblocking(true)?;
        Ok(Link {
            socket,
            peer,
            any_port,
            strangers: 8,
            deadline,
            tell,
            buf: vec![0; 65_536],
        })
    }

    pub fn send(&self, packet: &Packet) -> Result<(), Failure> {
        self.tell(format_args!("> {packet}"));
        self.send_to(packet, self.peer)
    }

    fn send_to(&self, packet: &Packet, to: SocketAddr) -> Result<(), Failure> {
        let bytes = packet.to_bytes();
        loop {
            match self.socket.send_to(&bytes, to) {
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if !is_shortage(&e) => return Err(Failure::Socket(e)),
                // No room: as good as lost on the wire.
                _ => return Ok(()),
            }
        }
    }

    // ANCHOR: receive
    /// The peer's next packet, or nothing if none comes in time.
    pub fn receive(
        &mut self,
        until: Instant,
    ) -> Result<Option<Packet<'_>>, Failure> {
        loop {
            let now = Instant::now();
            if now >= self.deadline {
                return Err(Failure::Late);
            }
            let (n, from) = match self.socket.recv_from(&mut self.buf) {
                Ok(it) => it,
                Err(e) if e.kind() == ErrorKind::Interrupted => continue,
                // What has come counts, even if we are late to look.
                Err(e) if e.kind() == ErrorKind::WouldBlock => {
                    if now >= until {
                        return Ok(None);
                    }
                    self.wait(until.min(self.deadline) - now)?;
                    continue;
                }
                Err(e) => return Err(Failure::Socket(e)),
            };
            let Some(packet) = parse(&self.buf[..n]) else {
                continue;
            };
            if self.any_port && from.ip() == self.peer.ip() {
                self.peer = from;
                self.any_port = false;
            }
            if from == self.peer {
                self.tell(format_args!("< {packet}"));
                return Ok(parse(&self.buf[..n]));
            }
            self.tell(format_args!("< {packet} from {from}, a stranger"));
            // An error is not answered, or two would do so for ever. And few
            // strangers are, lest they take the room that the peer needs.
            if !matches!(packet, Packet::Error(..)) && self.strangers > 0 {
                self.strangers -= 1;
                let words = "unknown transfer identifier".to_owned();
                let _ = self.send_to(&Packet::Error(5, words), from);
            }
        }
    }
    // ANCHOR_END: receive

    fn wait(&self, left: Duration) -> Result<(), Failure> {
        let mut ready = [PollFd::new(self.socket.as_fd(), PollFlags::POLLIN)];
        match ppoll(&mut ready, Some(TimeSpec::from(left)), None) {
            Ok(_) | Err(Errno::EINTR) => Ok(()),
            Err(why) => Err(Failure::Socket(why.into())),
        }
    }

    fn tell(&self, line: impl Display) {
        self.tell.then(|| say(line));
    }
}
