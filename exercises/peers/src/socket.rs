use std::fmt;
use std::io::{self, ErrorKind, IoSlice};
use std::mem::MaybeUninit;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rustix::event::PollFlags;
use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvFlags, SendAncillaryBuffer, SendAncillaryMessage,
    SendFlags, Shutdown, SocketAddrUnix, SocketFlags, SocketType, connect,
    recv, send, sendmsg, shutdown, socket_with, socketpair, sockopt,
};

use crate::wait::{all_read, ready};

/// Where a server is: an IP address and a port, or a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    Tcp(SocketAddr),
    /// A stream.
    Unix(PathBuf),
    /// Packets in sequence, with a connection.
    Seqpacket(PathBuf),
    /// Datagrams to a path.
    Datagram(PathBuf),
}

impl From<SocketAddr> for Address {
    fn from(address: SocketAddr) -> Address {
        Address::Tcp(address)
    }
}

impl From<&Path> for Address {
    fn from(path: &Path) -> Address {
        Address::Unix(path.to_owned())
    }
}

impl From<&PathBuf> for Address {
    fn from(path: &PathBuf) -> Address {
        Address::Unix(path.clone())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::Tcp(address) => write!(f, "{address}"),
            Address::Unix(path) => write!(f, "unix:{}", path.display()),
            Address::Seqpacket(path) => {
                write!(f, "seqpacket:{}", path.display())
            }
            Address::Datagram(path) => write!(f, "dgram:{}", path.display()),
        }
    }
}

/// What kind of socket a peer has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Tcp,
    Unix,
    Seqpacket,
    Datagram,
}

/// A peer's own end.
#[derive(Debug)]
pub struct Socket {
    fd: OwnedFd,
    kind: Kind,
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.fd.as_fd()
    }
}

impl Socket {
    /// Connects, within `limit`.
    pub fn connect(address: &Address, limit: Duration) -> io::Result<Socket> {
        let kind = match address {
            Address::Tcp(address) => {
                let stream = TcpStream::connect_timeout(address, limit)?;
                stream.set_nodelay(true)?;
                return Ok(Socket { fd: stream.into(), kind: Kind::Tcp });
            }
            Address::Unix(_) => Kind::Unix,
            Address::Seqpacket(_) => Kind::Seqpacket,
            Address::Datagram(_) => Kind::Datagram,
        };
        let (Address::Unix(path)
        | Address::Seqpacket(path)
        | Address::Datagram(path)) = address
        else {
            unreachable!("a TCP address has returned")
        };
        let fd = socket_with(
            AddressFamily::UNIX,
            socket_type(kind),
            SocketFlags::CLOEXEC,
            None,
        )?;
        // A full queue makes connect(2) wait, for as long as SO_SNDTIMEO says.
        sockopt::set_socket_timeout(&fd, sockopt::Timeout::Send, Some(limit))?;
        let name = path.as_os_str().as_encoded_bytes();
        let name = match name.strip_prefix(b"@") {
            Some(name) => SocketAddrUnix::new_abstract_name(name)?,
            None => SocketAddrUnix::new(path)?,
        };
        loop {
            match connect(&fd, &name) {
                Ok(()) => return Ok(Socket { fd, kind }),
                Err(Errno::INTR) => {}
                Err(Errno::AGAIN) => return Err(ErrorKind::TimedOut.into()),
                Err(e) => return Err(e.into()),
            }
        }
    }

    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// One send. No SIGPIPE, and again after EINTR.
    pub(crate) fn send(&self, bytes: &[u8]) -> io::Result<usize> {
        self.send_flags(bytes, SendFlags::NOSIGNAL)
    }

    /// The same with MSG_OOB, or whatever.
    pub(crate) fn send_flags(
        &self,
        bytes: &[u8],
        flags: SendFlags,
    ) -> io::Result<usize> {
        loop {
            match send(&self.fd, bytes, flags | SendFlags::NOSIGNAL) {
                Err(Errno::INTR) => {}
                other => return Ok(other?),
            }
        }
    }

    /// The bytes, and descriptors with them.
    pub(crate) fn send_with(
        &self,
        bytes: &[u8],
        gifts: &[BorrowedFd<'_>],
    ) -> io::Result<usize> {
        let mut space =
            [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(16))];
        let mut control = SendAncillaryBuffer::new(&mut space);
        if !control.push(SendAncillaryMessage::ScmRights(gifts)) {
            return Err(ErrorKind::InvalidInput.into());
        }
        let bytes = [IoSlice::new(bytes)];
        Ok(sendmsg(&self.fd, &bytes, &mut control, SendFlags::NOSIGNAL)?)
    }

    /// One receive, once something has come.
    pub(crate) fn receive(
        &self,
        buf: &mut [u8],
        deadline: Instant,
    ) -> io::Result<usize> {
        loop {
            ready(&[(self.as_fd(), PollFlags::IN)], deadline)?;
            match recv(&self.fd, &mut *buf, RecvFlags::DONTWAIT) {
                Ok((n, _)) => return Ok(n),
                Err(Errno::INTR | Errno::AGAIN) => {}
                Err(e) => return Err(e.into()),
            }
        }
    }

    pub(crate) fn finish(&self) -> io::Result<()> {
        Ok(shutdown(&self.fd, Shutdown::Write)?)
    }

    pub(crate) fn reset_on_close(&self) -> io::Result<()> {
        Ok(sockopt::set_socket_linger(&self.fd, Some(Duration::ZERO))?)
    }

    /// A close is one when the last descriptor is closed. A child that another
    /// test starts has a copy until its exec, and that may take a while on a
    /// busy computer. So TCP is told to disconnect, which sends the RST now.
    pub(crate) fn reset_now(&self) {
        if self.kind == Kind::Tcp {
            // It may be reset already.
            let _ = rustix::net::connect_unspec(&self.fd);
        }
    }

    pub(crate) fn small_buffers(&self) -> io::Result<()> {
        sockopt::set_socket_recv_buffer_size(&self.fd, 1)?;
        Ok(sockopt::set_socket_send_buffer_size(&self.fd, 1)?)
    }

    pub(crate) fn all_read(&self) -> io::Result<bool> {
        all_read(self.as_fd(), self.kind)
    }

    pub(crate) fn set_nonblocking(&self, yes: bool) -> io::Result<()> {
        Ok(rustix::io::ioctl_fionbio(&self.fd, yes)?)
    }

    pub(crate) fn send_timeout(&self, limit: Duration) -> io::Result<()> {
        let send = sockopt::Timeout::Send;
        Ok(sockopt::set_socket_timeout(&self.fd, send, Some(limit))?)
    }
}

fn socket_type(kind: Kind) -> SocketType {
    match kind {
        Kind::Tcp | Kind::Unix => SocketType::STREAM,
        Kind::Seqpacket => SocketType::SEQPACKET,
        Kind::Datagram => SocketType::DGRAM,
    }
}

/// A connection with an end for the reader and one for the peer.
pub fn pair() -> io::Result<(TcpStream, TcpStream)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let theirs = TcpStream::connect(listener.local_addr()?)?;
    let (mine, _) = listener.accept()?;
    mine.set_nodelay(true)?;
    Ok((theirs, mine))
}

pub(crate) fn tcp_pair() -> io::Result<(TcpStream, Socket)> {
    let (theirs, mine) = pair()?;
    Ok((theirs, Socket { fd: mine.into(), kind: Kind::Tcp }))
}

pub(crate) fn unix_pair() -> io::Result<(UnixStream, Socket)> {
    let (theirs, mine) = UnixStream::pair()?;
    Ok((theirs, Socket { fd: mine.into(), kind: Kind::Unix }))
}

pub(crate) fn datagram_pair() -> io::Result<(UnixDatagram, Socket)> {
    let (theirs, mine) = UnixDatagram::pair()?;
    Ok((theirs, Socket { fd: mine.into(), kind: Kind::Datagram }))
}

pub(crate) fn seqpacket_pair() -> io::Result<(OwnedFd, Socket)> {
    let (theirs, mine) = socketpair(
        AddressFamily::UNIX,
        SocketType::SEQPACKET,
        SocketFlags::CLOEXEC,
        None,
    )?;
    Ok((theirs, Socket { fd: mine, kind: Kind::Seqpacket }))
}
