use std::io::{self, ErrorKind, Read};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// A moment too far away can't be computed.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// Reads from a stream, but only until a deadline: a day at most.
pub struct Until<'a> {
    stream: &'a TcpStream,
    deadline: Instant,
}

impl<'a> Until<'a> {
    pub fn from_now(stream: &'a TcpStream, time: Duration) -> Self {
        let deadline = Instant::now() + time.min(LONGEST);
        Self { stream, deadline }
    }
}

impl Until<'_> {
    /// What is there, left where it is.
    pub fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.in_time(|stream| stream.peek(buf))
    }

    fn in_time(
        &mut self,
        mut call: impl FnMut(&mut &TcpStream) -> io::Result<usize>,
    ) -> io::Result<usize> {
        loop {
            let left = self.deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Err(ErrorKind::TimedOut.into());
            }
            self.stream.set_read_timeout(Some(left))?;
            match call(&mut self.stream) {
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => {
                    return Err(ErrorKind::TimedOut.into());
                }
                done => return done,
            }
        }
    }
}

impl Read for Until<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.in_time(|stream| stream.read(buf))
    }
}
