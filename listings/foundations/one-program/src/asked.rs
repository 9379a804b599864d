//! Datagrams that are answered from the address that was asked.

use std::io::{self, Error, IoSlice, IoSliceMut};
use std::net::Ipv6Addr;
use std::os::fd::AsRawFd;

use nix::cmsg_space;
use nix::errno::Errno;
use nix::libc::{in_addr, in_pktinfo, in6_pktinfo};
use nix::sys::socket::sockopt::{Ipv4PacketInfo, Ipv6RecvPacketInfo};
use nix::sys::socket::{
    ControlMessage, ControlMessageOwned, MsgFlags, SockaddrStorage, recvmsg,
    sendmsg, setsockopt,
};
use socket2::{Domain, Socket};

/// A socket that tells, with each datagram, which address was asked.
pub struct Asked(pub Socket);

/// Who asked, and at which of this host's addresses.
pub struct Question {
    pub client: SockaddrStorage,
    at: Option<Here>,
}

enum Here {
    V4(in_pktinfo),
    V6(in6_pktinfo),
}

impl Asked {
    // ANCHOR: receive
    /// Before `bind`: what came earlier lacks the address to answer from.
    pub fn prepare(socket: &Socket) -> io::Result<()> {
        match socket.domain()? {
            Domain::IPV6 => setsockopt(socket, Ipv6RecvPacketInfo, &true)?,
            _ => setsockopt(socket, Ipv4PacketInfo, &true)?,
        }
        Ok(())
    }

    pub fn receive(&self, buf: &mut [u8]) -> io::Result<(usize, Question)> {
        let mut room = cmsg_space!(in6_pktinfo);
        let mut parts = [IoSliceMut::new(buf)];
        let (fd, flags) = (self.0.as_raw_fd(), MsgFlags::empty());
        let got = recvmsg(fd, &mut parts, Some(&mut room), flags)?;
        let at = got.cmsgs()?.find_map(|message| match message {
            ControlMessageOwned::Ipv4PacketInfo(info) => Some(Here::V4(info)),
            ControlMessageOwned::Ipv6PacketInfo(info) => Some(Here::V6(info)),
            _ => None,
        });
        let client = got.address.ok_or(Error::other("no sender"))?;
        Ok((got.bytes, Question { client, at }))
    }
    // ANCHOR_END: receive

    // ANCHOR: answer
    pub fn answer(&self, bytes: &[u8], to: &Question) -> io::Result<()> {
        // Interface 0: the kernel finds the way back by itself. But a
        // link-local address is one of its own interface only.
        let (v4, v6);
        let from = match to.at {
            Some(Here::V4(info)) => {
                v4 = in_pktinfo {
                    ipi_ifindex: 0,
                    ipi_addr: in_addr { s_addr: 0 },
                    ..info
                };
                Some(ControlMessage::Ipv4PacketInfo(&v4))
            }
            Some(Here::V6(info)) => {
                let at = Ipv6Addr::from(info.ipi6_addr.s6_addr);
                v6 = match at.is_unicast_link_local() {
                    true => info,
                    false => in6_pktinfo {
                        ipi6_ifindex: 0,
                        ..info
                    },
                };
                Some(ControlMessage::Ipv6PacketInfo(&v6))
            }
            None => None,
        };
        // It does not wait for room: answers to hosts that are not there may
        // fill the buffer, and one loop serves all.
        let (fd, flags) = (self.0.as_raw_fd(), MsgFlags::MSG_DONTWAIT);
        let parts = [IoSlice::new(bytes)];
        let client = Some(&to.client);
        match sendmsg(fd, &parts, from.as_slice(), flags, client) {
            // Many were asked, and nobody answers from their address: choose
            // ours. ENETUNREACH: a broadcast of IPv4, to a socket of IPv6.
            Err(Errno::EINVAL | Errno::ENETUNREACH) => {
                sendmsg(fd, &parts, &[], flags, client)?
            }
            sent => sent?,
        };
        Ok(())
    }
    // ANCHOR_END: answer
}
