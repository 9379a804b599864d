use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

use nix::libc::{self, EMSGSIZE};

use crate::longest::{Fate, Path};
use crate::option::{get, set};

/// The way to a peer that answers with what it got: `how-long`.
pub struct Way {
    socket: UdpSocket,
    v6: bool,
    /// Nobody who has not seen a probe can answer it.
    token: [u8; 8],
    wait: Duration,
}

impl Way {
    pub fn to(peer: SocketAddr, wait: Duration) -> io::Result<Way> {
        let v6 = peer.is_ipv6();
        let any = if v6 { "[::]:0" } else { "0.0.0.0:0" };
        let socket = UdpSocket::bind(any)?;
        let (level, name, value) = match v6 {
            false => (
                libc::IPPROTO_IP,
                libc::IP_MTU_DISCOVER,
                libc::IP_PMTUDISC_PROBE,
            ),
            true => (
                libc::IPPROTO_IPV6,
                libc::IPV6_MTU_DISCOVER,
                libc::IPV6_PMTUDISC_PROBE,
            ),
        };
        set(&socket, level, name, value)?;
        socket.connect(peer)?;
        let token = RandomState::new().build_hasher().finish().to_be_bytes();
        Ok(Way {
            socket,
            v6,
            token,
            wait,
        })
    }

    /// What the kernel believes: the interface's, or what it was told.
    fn mtu(&self) -> io::Result<usize> {
        let mtu = match self.v6 {
            false => get(&self.socket, libc::IPPROTO_IP, libc::IP_MTU),
            true => get(&self.socket, libc::IPPROTO_IPV6, libc::IPV6_MTU),
        };
        usize::try_from(mtu?).map_err(io::Error::other)
    }
}

// ANCHOR: probe
/// The least that the peer answers.
const SHORT: usize = 12;

impl Path for Way {
    fn probe(&mut self, size: usize) -> io::Result<Fate> {
        // The headers of IP and UDP.
        let headers = if self.v6 { 48 } else { 28 };
        let length = size.saturating_sub(headers);
        let mut packet = self.token.to_vec();
        packet.resize(length, 0);
        // A message that came late is about an earlier packet.
        self.socket.take_error()?;
        let end = Instant::now() + self.wait;
        let (mut sent, mut fate) = (false, Fate::Silence);
        let mut refused = None;
        let mut answer = [0; 64];
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return match refused {
                    // Has it gone? Then a short one gets no answer either.
                    Some(why) if length <= SHORT => Err(why),
                    Some(_) => self.probe(SHORT + headers).map(|_| fate),
                    None => Ok(fate),
                };
            }
            self.socket.set_read_timeout(Some(left))?;
            let result = match sent {
                false => self.socket.send(&packet).map(|_| 0),
                true => self.socket.recv(&mut answer),
            };
            match result {
                Ok(0) => sent = true,
                Ok(n) if self.says(&answer[..n], length) => {
                    return Ok(Fate::Arrived);
                }
                // A late answer, or a stranger's.
                Ok(_) => {}
                Err(e) if e.raw_os_error() == Some(EMSGSIZE) => {
                    fate = Fate::Told(self.mtu()?);
                    // Too long for our own interface.
                    if !sent {
                        return Ok(fate);
                    }
                }
                Err(e) if e.kind() == ErrorKind::ConnectionRefused => {
                    refused = Some(e);
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                Err(e) => return Err(e),
            }
        }
    }
}
// ANCHOR_END: probe

impl Way {
    fn says(&self, answer: &[u8], length: usize) -> bool {
        let rest = answer.strip_prefix(&self.token);
        let got = rest.and_then(|rest| rest.first_chunk());
        got.is_some_and(|got| usize::from(u16::from_be_bytes(*got)) == length)
    }
}
