use std::io::{self, ErrorKind};
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::thread;
use std::time::Duration;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use socket2::{Domain, Socket, Type};

/// A connect that is under way. To drop it is to give it up.
pub struct Attempt {
    pub address: SocketAddr,
    pub socket: Socket,
}

impl Attempt {
    pub fn start(address: SocketAddr) -> io::Result<Attempt> {
        let domain = Domain::for_address(address);
        let socket = Socket::new(domain, Type::STREAM, None)?;
        socket.set_nonblocking(true)?;
        let asked = [Errno::EINPROGRESS, Errno::EINTR].map(|e| e as i32);
        match socket.connect(&address.into()) {
            Err(e) if !e.raw_os_error().is_some_and(|e| asked.contains(&e)) => {
                Err(e)
            }
            _ => Ok(Attempt { address, socket }),
        }
    }

    /// Connected, or not yet, or an error.
    pub fn answer(&self) -> io::Result<bool> {
        if let Some(no) = self.socket.take_error()? {
            return Err(no);
        }
        match self.socket.peer_addr() {
            Ok(peer) if peer == self.socket.local_addr()? => {
                Err(io::Error::other("connected to itself"))
            }
            Ok(_) => Ok(true),
            Err(e) if e.kind() == ErrorKind::NotConnected => Ok(false),
            Err(e) => Err(e),
        }
    }
}

/// Waits until poll reports something, which is `true`, or for so long.
pub fn wait<'a>(
    sockets: impl Iterator<Item = &'a Socket>,
    left: Duration,
) -> bool {
    let mut fds: Vec<_> = sockets
        .map(|s| PollFd::new(s.as_fd(), PollFlags::POLLOUT))
        .collect();
    // poll counts in whole milliseconds. Not one too few, or we would spin.
    let whole = left.as_millis().saturating_add(1);
    let whole = PollTimeout::try_from(whole).unwrap_or(PollTimeout::MAX);
    match poll(&mut fds, whole) {
        Ok(ready) => ready > 0,
        Err(Errno::EINTR) => false,
        // That is no answer. We look again, after a breath.
        Err(_) => {
            thread::sleep(left.min(Duration::from_millis(10)));
            false
        }
    }
}
