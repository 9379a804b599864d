//! A stream that can be read and written until a deadline.

use std::io::{self, Error, ErrorKind, Read, Write};
use std::time::{Duration, Instant};

use socket2::Socket;

pub struct Until<'a> {
    pub stream: &'a Socket,
    pub deadline: Instant,
}

impl Until<'_> {
    fn left(&self) -> io::Result<Option<Duration>> {
        match self.deadline.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(ErrorKind::TimedOut.into()),
            // The kernel counts microseconds, and takes 0 of them for no limit.
            left => Ok(Some(left.max(Duration::from_micros(1)))),
        }
    }
}

impl Read for Until<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(self.left()?)?;
        let mut stream = self.stream;
        stream.read(buf).map_err(late)
    }
}

impl Write for Until<'_> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(self.left()?)?;
        let mut stream = self.stream;
        stream.write(buf).map_err(late)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What Linux calls a limit that has passed: "would block".
pub fn late(e: Error) -> Error {
    match e.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => e,
    }
}
