//! Reading, but only until a deadline.

use std::io::{self, ErrorKind, Read};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

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
