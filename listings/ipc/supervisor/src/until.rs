//! Reading, but only until a deadline, and whether anybody is still there.

use std::io::{self, ErrorKind, Read};
use std::net::TcpStream;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

/// What a read can be given a limit for.
pub trait Limited {
    /// Each read of it waits no longer than `limit`, which is not zero.
    fn limit(&self, limit: Duration) -> io::Result<()>;
}

impl Limited for TcpStream {
    fn limit(&self, limit: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(limit))
    }
}

impl Limited for UnixStream {
    fn limit(&self, limit: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(limit))
    }
}

/// Reads from a stream. From the deadline on every read is `TimedOut`.
pub struct Until<'a, S> {
    pub stream: &'a S,
    pub deadline: Instant,
}

impl<S: Limited> Read for Until<'_, S>
where
    for<'s> &'s S: Read,
{
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let left = self.deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        self.stream.limit(left)?;
        let mut stream = self.stream;
        stream.read(buf).map_err(|e| match e.kind() {
            ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
            _ => e,
        })
    }
}

/// Whether the other end is closed. Who has said all, and closed only that
/// direction, still waits for the answer.
pub(crate) fn has_hung_up(stream: &UnixStream) -> bool {
    // POLLHUP is always told.
    let mut it = [PollFd::new(stream.as_fd(), PollFlags::empty())];
    let found = poll(&mut it, PollTimeout::ZERO);
    let told = it[0].revents().unwrap_or(PollFlags::empty());
    found.is_ok() && told.contains(PollFlags::POLLHUP)
}
