use std::io::{self, ErrorKind};
use std::net::{IpAddr, SocketAddr};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::thread;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use rustix::net::{
    AddressFamily, RecvFlags, SendFlags, SocketFlags, SocketType, getpeername,
    getsockname, netlink, recv, send, socket_with,
};

use crate::socket::Kind;

/// The longest that anything here waits for anything.
pub const LIMIT: Duration = Duration::from_secs(3);

/// Waits until one of the descriptors is ready for what is asked of it, and
/// says which are. An error or a hang-up makes a descriptor ready, too.
pub(crate) fn ready(
    watched: &[(BorrowedFd<'_>, PollFlags)],
    deadline: Instant,
) -> io::Result<Vec<PollFlags>> {
    let mut fds: Vec<PollFd> = watched
        .iter()
        .map(|(fd, what)| PollFd::from_borrowed_fd(*fd, *what))
        .collect();
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        let left = Timespec::try_from(left).expect("LIMIT is not an age");
        match poll(&mut fds, Some(&left)) {
            Ok(0) => return Err(ErrorKind::TimedOut.into()),
            Ok(_) => break,
            Err(Errno::INTR) => {}
            Err(e) => return Err(e.into()),
        }
    }
    Ok(fds.iter().map(|fd| fd.revents()).collect())
}

/// Waits until the other side's reset has come. The error it left in the
/// socket stays there for whoever calls next.
pub fn reset_has_come(stream: &impl AsFd) -> io::Result<()> {
    ready(&[(stream.as_fd(), PollFlags::empty())], Instant::now() + LIMIT)?;
    Ok(())
}

/// What has come to a socket besides data. Takes nothing out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nothing.
    Connected,
    /// A FIN.
    PeerFinished,
    /// A RST.
    Reset,
}

/// Whether a read from it does not wait: O_NONBLOCK is set.
pub fn never_waits(socket: &impl AsFd) -> io::Result<bool> {
    let flags = rustix::fs::fcntl_getfl(socket)?;
    Ok(flags.contains(rustix::fs::OFlags::NONBLOCK))
}

/// What state the socket is in, now.
pub fn state(stream: &impl AsFd) -> io::Result<State> {
    let asked = [(stream.as_fd(), PollFlags::RDHUP)];
    Ok(match ready(&asked, Instant::now()) {
        Ok(seen) if seen[0].contains(PollFlags::HUP) => State::Reset,
        Ok(_) => State::PeerFinished,
        Err(e) if e.kind() == ErrorKind::TimedOut => State::Connected,
        Err(e) => return Err(e),
    })
}

/// Waits until `holds` says so. For what the kernel has no event for.
pub(crate) fn until(
    deadline: Instant,
    mut holds: impl FnMut() -> io::Result<bool>,
) -> io::Result<()> {
    while !holds()? {
        if Instant::now() >= deadline {
            return Err(ErrorKind::TimedOut.into());
        }
        thread::park_timeout(Duration::from_millis(1));
    }
    Ok(())
}

/// Whether the program at the other end has read all that was sent. No call on
/// our own TCP socket tells (an acknowledgement says that the other kernel has
/// it), so this asks the kernel about both sockets, as `ss` does. A UNIX socket
/// pays for its bytes until they are read, so there SIOCOUTQ tells.
pub(crate) fn all_read(fd: BorrowedFd<'_>, kind: Kind) -> io::Result<bool> {
    if kind != Kind::Tcp {
        return Ok(outq(fd)? == 0);
    }
    let name = |any| SocketAddr::try_from(any).map_err(io::Error::from);
    let here = name(getsockname(fd)?)?;
    let there = match getpeername(fd) {
        Ok(there) => name(there.ok_or(ErrorKind::NotConnected)?)?,
        // Reset: nobody will read anything any more.
        Err(Errno::NOTCONN | Errno::INVAL) => return Ok(true),
        Err(e) => return Err(e.into()),
    };
    // First that all has arrived, then that none of it waits.
    let to_send = queues(here, there)?.map_or(0, |(_, to_send)| to_send);
    Ok(to_send == 0
        && queues(there, here)?.is_none_or(|(unread, _)| unread == 0))
}

fn outq(fd: BorrowedFd<'_>) -> io::Result<i32> {
    let mut bytes = 0;
    // SAFETY: TIOCOUTQ (the same number as SIOCOUTQ) stores one int.
    let done = unsafe {
        nix::libc::ioctl(fd.as_raw_fd(), nix::libc::TIOCOUTQ, &raw mut bytes)
    };
    match done {
        0 => Ok(bytes),
        _ => Err(io::Error::last_os_error()),
    }
}

/// How many bytes a socket has to be read and to be acknowledged; `None` where
/// there is no such socket (any more).
fn queues(
    local: SocketAddr,
    remote: SocketAddr,
) -> io::Result<Option<(u32, u32)>> {
    Ok(diag(local, remote)?.map(|(_, read, sent)| (read, sent)))
}

/// Waits until what is left of a connection is in TIME-WAIT at the end that has
/// this local address. (After that, the other end has nothing left.)
pub fn time_wait_has_come(
    local: SocketAddr,
    remote: SocketAddr,
) -> io::Result<()> {
    const TIME_WAIT: u8 = 6;
    until(Instant::now() + LIMIT, || {
        let state = diag(local, remote)?.map(|(state, ..)| state);
        Ok(state == Some(TIME_WAIT))
    })
}

/// The state of the end of a connection that has this local address, by the
/// kernel's number (`/usr/include/netinet/tcp.h`: 6 is TIME-WAIT, 8 is
/// CLOSE-WAIT); `None` where nothing is left of it. The kernel is asked for
/// this one: `/proc/net/tcp` is read whole, and grows with everybody's
/// TIME-WAITs.
pub fn tcp_state(
    local: SocketAddr,
    remote: SocketAddr,
) -> io::Result<Option<u8>> {
    // Without a connection, the kernel finds who listens at the address.
    const LISTEN: u8 = 10;
    let state = diag(local, remote)?.map(|(state, ..)| state);
    Ok(state.filter(|&state| state != LISTEN))
}

/// A socket's state and its two queues, as `ss` shows them; `None` where there
/// is no such socket (any more). Linux, `sock_diag(7)`.
fn diag(
    local: SocketAddr,
    remote: SocketAddr,
) -> io::Result<Option<(u8, u32, u32)>> {
    const SOCK_DIAG_BY_FAMILY: u16 = 20;
    const NLM_F_REQUEST: u16 = 1;
    const AF_INET: u8 = 2;
    const AF_INET6: u8 = 10;
    const IPPROTO_TCP: u8 = 6;
    const REQUEST: usize = 72;

    let mut request = Vec::with_capacity(REQUEST);
    // struct nlmsghdr
    request.extend((REQUEST as u32).to_ne_bytes());
    request.extend(SOCK_DIAG_BY_FAMILY.to_ne_bytes());
    request.extend(NLM_F_REQUEST.to_ne_bytes());
    request.extend([0; 8]);
    // struct inet_diag_req_v2, any state
    let family = if local.is_ipv4() { AF_INET } else { AF_INET6 };
    request.extend([family, IPPROTO_TCP, 0, 0]);
    request.extend([0xff; 4]);
    // struct inet_diag_sockid, any interface, any cookie
    request.extend(local.port().to_be_bytes());
    request.extend(remote.port().to_be_bytes());
    for address in [local, remote] {
        match address.ip() {
            IpAddr::V4(ip) => {
                request.extend(ip.octets());
                request.extend([0; 12]);
            }
            IpAddr::V6(ip) => request.extend(ip.octets()),
        }
    }
    request.extend([0; 4]);
    request.extend([0xff; 8]);

    let diag = socket_with(
        AddressFamily::NETLINK,
        SocketType::RAW,
        SocketFlags::CLOEXEC,
        Some(netlink::SOCK_DIAG),
    )?;
    send(&diag, &request, SendFlags::empty())?;
    let mut answer = [0; 1024];
    ready(&[(diag.as_fd(), PollFlags::IN)], Instant::now() + LIMIT)?;
    let (n, _) = recv(&diag, &mut answer, RecvFlags::empty())?;
    let number = |at: usize| -> io::Result<u32> {
        let bytes = answer[..n].get(at..at + 4);
        let bytes = bytes.and_then(|bytes| bytes.try_into().ok());
        Ok(u32::from_ne_bytes(bytes.ok_or(ErrorKind::InvalidData)?))
    };
    match number(4)? as u16 {
        SOCK_DIAG_BY_FAMILY => Ok(Some((answer[17], number(72)?, number(76)?))),
        // NLMSG_ERROR, and which
        _ => match Errno::from_raw_os_error(-(number(16)? as i32)) {
            Errno::NOENT => Ok(None),
            e => Err(e.into()),
        },
    }
}

/// Waits until so many connections wait in the queue of the listening socket.
/// (A client's `connect` may return a moment before its last ACK has come.)
pub fn queue_holds(listener: &impl AsFd, count: u32) -> io::Result<()> {
    until(Instant::now() + LIMIT, || Ok(queue_length(listener)? >= count))
}

/// Waits until the listening socket, whose queue is full, has dropped a
/// question: somebody has asked, and asks again after a second (a SYN).
pub fn question_dropped(listener: &impl AsFd) -> io::Result<()> {
    use nix::libc::{SO_MEMINFO, SOL_SOCKET, getsockopt};
    const SK_MEMINFO_DROPS: usize = 8; // linux/sock_diag.h
    let fd = listener.as_fd().as_raw_fd();
    until(Instant::now() + LIMIT, || {
        let mut info = [0_u32; SK_MEMINFO_DROPS + 1];
        let mut size = size_of_val(&info) as nix::libc::socklen_t;
        let to = (&raw mut info).cast();
        // SAFETY: the kernel writes at most `size` bytes, as `info` has.
        match unsafe { getsockopt(fd, SOL_SOCKET, SO_MEMINFO, to, &mut size) } {
            0 => Ok(info[SK_MEMINFO_DROPS] > 0),
            _ => Err(io::Error::last_os_error()),
        }
    })
}

/// How many connections wait in the queue of the listening socket.
pub fn queue_length(listener: &impl AsFd) -> io::Result<u32> {
    use nix::libc::{IPPROTO_TCP, TCP_INFO, getsockopt, tcp_info};
    // SAFETY: all zeros are a tcp_info.
    let mut info: tcp_info = unsafe { std::mem::zeroed() };
    let mut size = size_of::<tcp_info>() as nix::libc::socklen_t;
    // SAFETY: the kernel writes at most `size` bytes, and `info` has as many.
    let done = unsafe {
        getsockopt(
            listener.as_fd().as_raw_fd(),
            IPPROTO_TCP,
            TCP_INFO,
            (&raw mut info).cast(),
            &raw mut size,
        )
    };
    match done {
        // Of a listening socket this is the length of the queue.
        0 => Ok(info.tcpi_unacked),
        _ => Err(io::Error::last_os_error()),
    }
}
