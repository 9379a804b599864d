//! How each transport is opened: both ends in a process, for a fork to divide.

use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::rc::Rc;

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::sys::socket::sockopt::SndBuf;
use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, setsockopt, socketpair,
};
use nix::unistd::pipe2;

use crate::channel::{Channel, Packets, Rings, Stream};
use crate::ring::Ring;
use crate::transport::Transport::{self, *};

/// How many times more a spinning process looks before it sleeps: about as long
/// as it takes to wake one on another core.
const SPINS: u32 = 1_000;

type Ends = [Box<dyn Channel>; 2];

impl Transport {
    // ANCHOR: open
    /// Opens both ends in this process, for a fork to divide. `send_buffer`
    /// sets `SO_SNDBUF` on sockets of the UNIX domain, in bytes.
    pub fn open(self, send_buffer: Option<usize>) -> io::Result<Ends> {
        match self {
            Pipe => pipes(None),
            WidePipe => pipes(Some(1 << 20)),
            UnixStream => streams(pair(SockType::Stream, send_buffer)?),
            UnixDatagram => packets(pair(SockType::Datagram, send_buffer)?),
            UnixSeqpacket => packets(pair(SockType::SeqPacket, send_buffer)?),
            Tcp => streams(tcp(false)?),
            TcpNodelay => streams(tcp(true)?),
            Shared => rings(0),
            SharedSpin => rings(SPINS),
        }
    }
    // ANCHOR_END: open
}

fn pipes(capacity: Option<i32>) -> io::Result<Ends> {
    let (to_us, from_them) = pipe2(OFlag::O_CLOEXEC)?;
    let (to_them, from_us) = pipe2(OFlag::O_CLOEXEC)?;
    for end in [&to_us, &to_them] {
        if let Some(bytes) = capacity {
            fcntl(end, FcntlArg::F_SETPIPE_SZ(bytes))?;
        }
    }
    let ours = Stream::new(to_us, from_us);
    Ok([Box::new(ours), Box::new(Stream::new(to_them, from_them))])
}

fn pair(
    kind: SockType,
    send_buffer: Option<usize>,
) -> io::Result<[OwnedFd; 2]> {
    let (ours, theirs) =
        socketpair(AddressFamily::Unix, kind, None, SockFlag::SOCK_CLOEXEC)?;
    for end in [&ours, &theirs] {
        if let Some(bytes) = &send_buffer {
            setsockopt(end, SndBuf, bytes)?;
        }
    }
    Ok([ours, theirs])
}

fn tcp(nodelay: bool) -> io::Result<[OwnedFd; 2]> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let ours = TcpStream::connect(listener.local_addr()?)?;
    let (theirs, peer) = listener.accept()?;
    if peer != ours.local_addr()? {
        return Err(io::Error::new(
            ErrorKind::ConnectionRefused,
            "somebody else called",
        ));
    }
    ours.set_nodelay(nodelay)?;
    theirs.set_nodelay(nodelay)?;
    Ok([ours.into(), theirs.into()])
}

fn streams([ours, theirs]: [OwnedFd; 2]) -> io::Result<Ends> {
    let stream =
        |end: OwnedFd| io::Result::Ok(Stream::new(end.try_clone()?, end));
    Ok([Box::new(stream(ours)?), Box::new(stream(theirs)?)])
}

fn packets([ours, theirs]: [OwnedFd; 2]) -> io::Result<Ends> {
    Ok([
        Box::new(Packets {
            socket: ours.into(),
        }),
        Box::new(Packets {
            socket: theirs.into(),
        }),
    ])
}

fn rings(spins: u32) -> io::Result<Ends> {
    let (a, b) = (Rc::new(Ring::new(spins)?), Rc::new(Ring::new(spins)?));
    let ours = Rings {
        input: Rc::clone(&a),
        output: Rc::clone(&b),
    };
    Ok([
        Box::new(ours),
        Box::new(Rings {
            input: b,
            output: a,
        }),
    ])
}
