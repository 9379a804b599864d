//! What the server needs of a stream, and a stream with one deadline.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use closing::finish;
use time_limits::deadline::{Deadline, Limit};

// ANCHOR: conversation
/// A stream that HTTP can be spoken over.
pub trait Conversation: Read + Write {
    /// How long each call from now on may take. A call that takes longer is
    /// an error: `TimedOut` or `WouldBlock`.
    fn limit(&mut self, left: Duration) -> io::Result<()>;

    /// Says that no more will come, and then waits for the other side's end:
    /// so long, and through so many bytes, which are thrown away.
    fn end(&mut self, limit: Duration, most: u64) -> io::Result<()>;
}

impl Conversation for TcpStream {
    fn limit(&mut self, left: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(left))?;
        self.set_write_timeout(Some(left))
    }

    fn end(&mut self, limit: Duration, most: u64) -> io::Result<()> {
        match finish(self, limit, most) {
            // Both directions have ended already.
            Err(why) if why.kind() == ErrorKind::NotConnected => Ok(()),
            end => end.map(drop),
        }
    }
}
// ANCHOR_END: conversation

/// A conversation in which every call ends by the same moment.
pub struct Paced<'a, S> {
    stream: &'a mut S,
    until: Deadline,
}

impl<'a, S: Conversation> Paced<'a, S> {
    pub fn new(stream: &'a mut S, time: Duration) -> Self {
        let until = Deadline::after(time);
        Paced { stream, until }
    }

    /// From now on, so long for all that comes.
    pub fn within(&mut self, time: Duration) {
        self.until = Deadline::after(time);
    }

    fn in_time(
        &mut self,
        mut call: impl FnMut(&mut S) -> io::Result<usize>,
    ) -> io::Result<usize> {
        loop {
            self.stream.limit(self.until.left()?)?;
            match call(self.stream).map_err(|why| (why.kind(), why)) {
                Err((ErrorKind::Interrupted, _)) => {}
                Err((ErrorKind::WouldBlock, _)) => {
                    return Err(ErrorKind::TimedOut.into());
                }
                done => return done.map_err(|why| why.1),
            }
        }
    }
}

impl<S: Conversation> Read for Paced<'_, S> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.in_time(|stream| stream.read(buf))
    }
}

impl<S: Conversation> Write for Paced<'_, S> {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        // The kernel takes megabytes in one call, and looks at no clock.
        let buf = &buf[..buf.len().min(64 << 10)];
        self.in_time(|stream| stream.write(buf))
    }

    fn flush(&mut self) -> io::Result<()> {
        // The limit of the last write still holds.
        loop {
            match self.stream.flush() {
                Err(why) if why.kind() == ErrorKind::Interrupted => {}
                done => return done,
            }
        }
    }
}
