use std::io;
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::libc::{EINPROGRESS, EMFILE, ENFILE, ENOBUFS, ENOMEM};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use socket2::{Domain, Socket, Type};

/// A question: who was asked, and when, and the attempt.
pub type Open<A> = (SocketAddr, Duration, A);

/// What a race needs of the world. The tests have a world of their own.
pub trait World {
    /// A connect that is under way. To drop it is to give it up.
    type Attempt;
    /// The time since the beginning.
    fn now(&self) -> Duration;
    fn start(&mut self, address: SocketAddr) -> io::Result<Self::Attempt>;
    /// Connected, or not yet, or an error.
    fn answer(&mut self, attempt: &Self::Attempt) -> io::Result<bool>;
    /// Waits until something has come, which is `true`, or for so long.
    fn wait(&mut self, open: &[Open<Self::Attempt>], left: Duration) -> bool;
}

/// The real world, and when the race began.
pub struct Kernel(pub Instant);

impl World for Kernel {
    type Attempt = Socket;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn start(&mut self, address: SocketAddr) -> io::Result<Socket> {
        let domain = Domain::for_address(address);
        let socket = Socket::new(domain, Type::STREAM, None)?;
        socket.set_nonblocking(true)?;
        match socket.connect(&address.into()) {
            Err(e) if e.raw_os_error() != Some(EINPROGRESS) => Err(e),
            _ => Ok(socket),
        }
    }

    fn answer(&mut self, socket: &Socket) -> io::Result<bool> {
        if let Some(no) = socket.take_error()? {
            return Err(no);
        }
        // Without POLLOUT a peer proves nothing: it may have asked us, too.
        let out = PollFd::new(socket.as_fd(), PollFlags::POLLOUT);
        let out = poll(&mut [out], PollTimeout::ZERO) == Ok(1);
        match socket.peer_addr() {
            Ok(peer) if peer == socket.local_addr()? => {
                Err(io::Error::other("connected to itself"))
            }
            Ok(_) if out => socket.set_nonblocking(false).and(Ok(true)),
            _ => Ok(false),
        }
    }

    fn wait(&mut self, open: &[Open<Socket>], left: Duration) -> bool {
        let ask = |socket| PollFd::new(socket, PollFlags::POLLOUT);
        let mut fds: Vec<_> = open.iter().map(|q| ask(q.2.as_fd())).collect();
        // poll counts in whole milliseconds. Not one too few, or we would spin.
        let whole = PollTimeout::try_from(left.as_millis() + 1);
        // An error of poll is no answer, but it has come.
        let result = poll(&mut fds, whole.unwrap_or(PollTimeout::MAX));
        !matches!(result, Ok(0) | Err(Errno::EINTR))
    }
}

/// A shortage of our own. It says nothing about the address.
pub fn ours(e: &io::Error) -> bool {
    matches!(e.raw_os_error(), Some(EMFILE | ENFILE | ENOBUFS | ENOMEM))
}
