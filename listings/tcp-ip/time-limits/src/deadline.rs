//! A moment by which all must be done, and a stream that asks it each time.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// How long the next call may take.
pub trait Limit {
    fn left(&self) -> io::Result<Duration>;
}

/// A moment too far away can't be computed.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

// ANCHOR: deadline
#[derive(Clone, Copy, Debug)]
pub struct Deadline(Instant);

impl Deadline {
    /// So long from now, and a day at most.
    pub fn after(time: Duration) -> Deadline {
        Deadline(Instant::now() + time.min(LONGEST))
    }

    /// For a part of the work: at most so long, and never longer than the
    /// whole.
    pub fn part(self, time: Duration) -> Deadline {
        Deadline(self.0.min(Deadline::after(time).0))
    }
}

impl Limit for Deadline {
    /// What is left. Nothing left is an error, and never a limit of zero.
    fn left(&self) -> io::Result<Duration> {
        let left = self.0.saturating_duration_since(Instant::now());
        match left.is_zero() {
            true => Err(ErrorKind::TimedOut.into()),
            false => Ok(left),
        }
    }
}
// ANCHOR_END: deadline

// ANCHOR: each
/// Wrong on purpose: every call gets the same time, however many there are.
#[derive(Clone, Copy, Debug)]
pub struct Each(pub Duration);

impl Limit for Each {
    fn left(&self) -> io::Result<Duration> {
        Ok(self.0)
    }
}
// ANCHOR_END: each

// ANCHOR: timed
pub struct Timed<'a, L>(pub &'a TcpStream, pub L);

impl<L: Limit> Read for Timed<'_, L> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            self.0.set_read_timeout(Some(self.1.left()?))?;
            match self.0.read(buf) {
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                done => return done.map_err(late),
            }
        }
    }
}

impl<L: Limit> Write for Timed<'_, L> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        // The kernel takes megabytes in one call, and looks at no clock.
        let buf = &buf[..buf.len().min(64 * 1024)];
        loop {
            self.0.set_write_timeout(Some(self.1.left()?))?;
            match self.0.write(buf) {
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                done => return done.map_err(late),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
// ANCHOR_END: timed

/// Linux says "would block" when a time limit has passed.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}
