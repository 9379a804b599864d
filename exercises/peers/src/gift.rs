use std::io::{self, ErrorKind, PipeReader};
use std::net::TcpStream;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use rustix::event::PollFlags;
use rustix::net::sockopt::set_socket_linger;

use crate::socket::{Socket, pair, unix_pair};
use crate::wait::{LIMIT, ready};

/// A descriptor that nobody asked for, sent along with some bytes.
pub struct Gift {
    watch: PipeReader,
    _socket: Socket,
}

/// Gives the reader one end of a UNIX connection. Through the other came
/// `bytes`, and with them the write end of a pipe, of which no copy is left
/// but the one in the reader's queue.
pub fn gift(bytes: &[u8]) -> io::Result<(UnixStream, Gift)> {
    let (theirs, mine) = unix_pair()?;
    let (watch, present) = io::pipe()?;
    mine.send_with(bytes, &[present.as_fd()])?;
    Ok((theirs, Gift { watch, _socket: mine }))
}

impl Gift {
    /// Whether somebody still holds the gift, now.
    pub fn is_held(&self) -> io::Result<bool> {
        self.look(Instant::now())
    }

    /// Whether somebody still holds the gift after [`LIMIT`]; comes back as
    /// soon as nobody does.
    pub fn is_kept(&self) -> io::Result<bool> {
        self.look(Instant::now() + LIMIT)
    }

    fn look(&self, deadline: Instant) -> io::Result<bool> {
        match ready(&[(self.watch.as_fd(), PollFlags::IN)], deadline) {
            Ok(_) => Ok(false),
            Err(e) if e.kind() == ErrorKind::TimedOut => Ok(true),
            Err(e) => Err(e),
        }
    }
}

/// Nobody can send a descriptor to this UNIX socket any more. (Before it has a
/// name, or those that are queued by then still come.) Whether the kernel has
/// the option, SO_PASSRIGHTS: Linux 6.16.
pub fn refuse_gifts(socket: &impl AsFd) -> bool {
    const SO_PASSRIGHTS: nix::libc::c_int = 83;
    let off: nix::libc::c_int = 0;
    // SAFETY: the kernel reads one int, and `off` is one.
    let done = unsafe {
        nix::libc::setsockopt(
            socket.as_fd().as_raw_fd(),
            nix::libc::SOL_SOCKET,
            SO_PASSRIGHTS,
            (&raw const off).cast(),
            size_of_val(&off) as nix::libc::socklen_t,
        )
    };
    done == 0
}

/// A descriptor that takes its time to close: a TCP socket whose peer reads
/// nothing, full, with SO_LINGER set to `linger`. Whoever closes the last copy
/// waits for as long as that. The second value is the peer, to be kept.
pub fn slow_to_close(linger: Duration) -> io::Result<(OwnedFd, TcpStream)> {
    let (gift, keeps) = pair()?;
    gift.set_nonblocking(true)?;
    let block = [0; 1 << 16];
    loop {
        match rustix::net::send(&gift, &block, rustix::net::SendFlags::NOSIGNAL)
        {
            Ok(_) => {}
            Err(rustix::io::Errno::AGAIN) => break,
            Err(e) => return Err(e.into()),
        }
    }
    // close(2) of a socket that does not block would not linger.
    gift.set_nonblocking(false)?;
    set_socket_linger(&gift, Some(linger))?;
    Ok((gift.into(), keeps))
}
