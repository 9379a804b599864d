//! What the wire saw: a capture of the namespace's loopback on AF_PACKET, each
//! frame stamped by the kernel with the clock that strace uses, kept as a pcap
//! file that tcpdump and Wireshark read too.

use std::fs;
use std::io::{self, IoSliceMut};
use std::net::{IpAddr, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};

use etherparse::{NetSlice, SlicedPacket, TransportSlice};
use nix::poll::{PollFd, PollFlags, poll};
use nix::sys::socket::{
    AddressFamily, ControlMessageOwned, LinkAddr, MsgFlags, SockFlag, SockProtocol, SockType,
    recvmsg, setsockopt, socket, sockopt,
};
use serde::{Deserialize, Serialize};

/// When the kernel saw it, and its bytes.
type Frame = (u64, Vec<u8>);

/// A capture that runs until it is asked to stop.
pub struct Capture {
    stop: Arc<AtomicBool>,
    thread: JoinHandle<io::Result<Vec<Frame>>>,
}

impl Capture {
    pub fn start() -> Result<Capture, String> {
        let fail = |e: nix::Error| format!("cannot capture packets: {e}");
        let socket = socket(
            AddressFamily::Packet,
            SockType::Raw,
            SockFlag::SOCK_CLOEXEC,
            SockProtocol::EthAll,
        )
        .map_err(fail)?;
        setsockopt(&socket, sockopt::ReceiveTimestampns, &true).map_err(fail)?;
        let stop = Arc::new(AtomicBool::new(false));
        let asked = stop.clone();
        let thread = thread::spawn(move || frames(&socket, &asked));
        Ok(Capture { stop, thread })
    }

    /// Everything that was captured, as a pcap file.
    pub fn save(self, path: &Path) -> Result<(), String> {
        self.stop.store(true, Ordering::Relaxed);
        let frames = self.thread.join().map_err(|_| "the capture panicked")?;
        let frames = frames.map_err(|e| format!("cannot capture packets: {e}"))?;
        fs::write(path, pcap(&frames)).map_err(|e| format!("cannot keep the packets: {e}"))
    }
}

fn frames(socket: &OwnedFd, stop: &AtomicBool) -> io::Result<Vec<Frame>> {
    /// linux/if_packet.h: a frame on its way out. Loopback shows each twice.
    const PACKET_OUTGOING: u8 = 4;
    let mut frames = Vec::new();
    let mut buf = vec![0; 1 << 17];
    let mut control = nix::cmsg_space!(nix::sys::time::TimeSpec);
    loop {
        let stopping = stop.load(Ordering::Relaxed);
        let mut ready = [PollFd::new(socket.as_fd(), PollFlags::POLLIN)];
        if poll(&mut ready, if stopping { 0u8 } else { 20 })? == 0 {
            match stopping {
                true => return Ok(frames),
                false => continue,
            }
        }
        let mut space = [IoSliceMut::new(&mut buf)];
        let got = recvmsg::<LinkAddr>(
            socket.as_raw_fd(),
            &mut space,
            Some(&mut control),
            MsgFlags::empty(),
        )?;
        let (n, from) = (got.bytes, got.address);
        let stamp = got.cmsgs()?.find_map(|c| match c {
            ControlMessageOwned::ScmTimestampns(t) => {
                Some(t.tv_sec() as u64 * 1_000_000_000 + t.tv_nsec() as u64)
            }
            _ => None,
        });
        if from.is_none_or(|a| a.pkttype() != PACKET_OUTGOING) {
            frames.push((stamp.unwrap_or(0), buf[..n].to_vec()));
        }
    }
}

/// <https://www.ietf.org/archive/id/draft-ietf-opsawg-pcap-05.html>
fn pcap(frames: &[Frame]) -> Vec<u8> {
    let header: [u32; 6] = [0xa1b2_3c4d, 0x0004_0002, 0, 0, 1 << 17, 1];
    let mut out: Vec<u8> = header.iter().flat_map(|word| word.to_le_bytes()).collect();
    for (stamp, frame) in frames {
        let (seconds, rest) = (stamp / 1_000_000_000, stamp % 1_000_000_000);
        let len = frame.len() as u32;
        for word in [seconds as u32, rest as u32, len, len] {
            out.extend(word.to_le_bytes());
        }
        out.extend(frame);
    }
    out
}

/// A packet between two endpoints, as far as a ladder tells of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Packet {
    /// Nanoseconds of CLOCK_REALTIME.
    pub time: u64,
    pub from: SocketAddr,
    pub to: SocketAddr,
    pub kind: Kind,
    /// From the IP header on, in hexadecimal.
    pub bytes: String,
    /// Where the payload begins in it, and how long it is.
    pub head: usize,
    pub len: usize,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Kind {
    Tcp {
        /// `SYN+ACK`
        flags: String,
        seq: u32,
        ack: u32,
    },
    Udp,
    /// Port unreachable, for a datagram from `to` to `from`.
    Unreachable,
}

impl Packet {
    pub fn raw(&self) -> Vec<u8> {
        let digit = |b: u8| (b as char).to_digit(16).unwrap_or(0) as u8;
        let pairs = self.bytes.as_bytes().chunks_exact(2);
        pairs.map(|p| digit(p[0]) << 4 | digit(p[1])).collect()
    }

    pub fn payload(&self) -> Vec<u8> {
        self.raw().split_off(self.head)
    }

    pub fn flag(&self, flag: &str) -> bool {
        matches!(&self.kind, Kind::Tcp { flags, .. } if flags.split('+').any(|f| f == flag))
    }
}

/// The packets of a pcap file: TCP, UDP, and what ICMP says of UDP.
pub fn read(pcap: &[u8]) -> Vec<Packet> {
    let mut packets = Vec::new();
    let mut rest = pcap.get(24..).unwrap_or_default();
    while let Some((header, tail)) = rest.split_at_checked(16) {
        let word = |at: usize| {
            u32::from_le_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
        };
        let Some((frame, tail)) = tail.split_at_checked(word(8) as usize) else {
            break;
        };
        let time = u64::from(word(0)) * 1_000_000_000 + u64::from(word(4));
        packets.extend(packet(time, frame));
        rest = tail;
    }
    packets
}

fn packet(time: u64, frame: &[u8]) -> Option<Packet> {
    /// Ethernet's header, which loopback has too and which tells nothing there.
    const ETHERNET: usize = 14;
    let sliced = SlicedPacket::from_ethernet(frame).ok()?;
    let (source, target): (IpAddr, IpAddr) = addresses(sliced.net.as_ref()?)?;
    let raw = frame.get(ETHERNET..)?;
    let packet = |from, to, kind, len: usize| Packet {
        time,
        from,
        to,
        kind,
        bytes: raw.iter().map(|b| format!("{b:02x}")).collect(),
        head: raw.len() - len,
        len,
    };
    match sliced.transport? {
        TransportSlice::Tcp(tcp) => {
            let all = [
                (tcp.syn(), "SYN"),
                (tcp.fin(), "FIN"),
                (tcp.rst(), "RST"),
                (tcp.psh(), "PSH"),
                (tcp.ack(), "ACK"),
                (tcp.urg(), "URG"),
            ];
            let set: Vec<&str> = all.iter().filter(|(set, _)| *set).map(|f| f.1).collect();
            let kind = Kind::Tcp {
                flags: set.join("+"),
                seq: tcp.sequence_number(),
                ack: tcp.acknowledgment_number(),
            };
            let from = SocketAddr::new(source, tcp.source_port());
            let to = SocketAddr::new(target, tcp.destination_port());
            Some(packet(from, to, kind, tcp.payload().len()))
        }
        TransportSlice::Udp(udp) => {
            let from = SocketAddr::new(source, udp.source_port());
            let to = SocketAddr::new(target, udp.destination_port());
            Some(packet(from, to, Kind::Udp, udp.payload().len()))
        }
        TransportSlice::Icmpv4(icmp) => unreachable(icmp.payload(), 20, packet),
        TransportSlice::Icmpv6(icmp) => unreachable(icmp.payload(), 40, packet),
    }
}

fn addresses(net: &NetSlice) -> Option<(IpAddr, IpAddr)> {
    match net {
        NetSlice::Ipv4(ip) => {
            let header = ip.header();
            Some((header.source_addr().into(), header.destination_addr().into()))
        }
        NetSlice::Ipv6(ip) => {
            let header = ip.header();
            Some((header.source_addr().into(), header.destination_addr().into()))
        }
        NetSlice::Arp(_) => None,
    }
}

/// The datagram that could not be delivered is quoted whole, with its headers.
fn unreachable(
    quoted: &[u8],
    header: usize,
    packet: impl Fn(SocketAddr, SocketAddr, Kind, usize) -> Packet,
) -> Option<Packet> {
    let sliced = SlicedPacket::from_ip(quoted).ok()?;
    let (source, target) = addresses(sliced.net.as_ref()?)?;
    let port = |at: usize| Some(u16::from_be_bytes([*quoted.get(at)?, *quoted.get(at + 1)?]));
    let sender = SocketAddr::new(source, port(header)?);
    let nobody = SocketAddr::new(target, port(header + 2)?);
    Some(packet(nobody, sender, Kind::Unreachable, 0))
}
