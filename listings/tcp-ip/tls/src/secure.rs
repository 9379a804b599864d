//! TLS over a TCP stream, with a deadline.

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::ops::{Deref, DerefMut};
use std::time::Duration;

use closing::finish;
use rustls::{ConnectionCommon, SideData, StreamOwned};
use time_limits::deadline::{Deadline, Timed};

/// What a lingering close may take.
const LINGER: Duration = Duration::from_secs(2);
const MOST: u64 = 1 << 20;

// ANCHOR: secure
/// A connection over TLS. Each part of the conversation has its deadline.
pub struct Secure<'a, C>(StreamOwned<C, Timed<'a, Deadline>>);

impl<'a, C, S> Secure<'a, C>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    S: SideData,
{
    /// Shakes hands, so that we know who is there before the first byte.
    pub fn shake_hands(
        conn: C,
        stream: &'a TcpStream,
        limit: Duration,
    ) -> io::Result<Self> {
        let timed = Timed(stream, Deadline::after(limit));
        let mut it = Secure(StreamOwned::new(conn, timed));
        while it.0.conn.is_handshaking() {
            let StreamOwned { conn, sock } = &mut it.0;
            if let Err(why) = conn.complete_io(sock) {
                if why.kind() == ErrorKind::InvalidData {
                    it.refuse(); // Only then has rustls something to say.
                }
                return Err(why);
            }
        }
        it.flush()?;
        Ok(it)
    }

    /// The moment by which the next part must be done.
    pub fn within(&mut self, limit: Duration) {
        self.0.sock.1 = Deadline::after(limit);
    }

    /// Says that this was all, under the key. Then ends TCP, and loses nothing.
    pub fn end(&mut self) -> io::Result<()> {
        self.end_within(LINGER, MOST)
    }
}
// ANCHOR_END: secure

impl<C, S> Secure<'_, C>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    S: SideData,
{
    /// The same, with limits of the caller.
    pub fn end_within(&mut self, limit: Duration, most: u64) -> io::Result<()> {
        self.within(limit);
        self.0.conn.send_close_notify();
        let said = self.0.flush();
        match finish(self.0.sock.0, limit, most) {
            Err(why) if why.kind() == ErrorKind::NotConnected => said,
            end => said.and(end.map(drop)),
        }
    }

    // ANCHOR: refuse
    /// rustls has tried to say why it refuses, but with one write, and that may
    /// have taken a part. Here is the rest, and an end that lets it arrive.
    fn refuse(&mut self) {
        self.0.sock.1 = Deadline::after(LINGER);
        while self.0.conn.wants_write() {
            if !matches!(self.0.conn.write_tls(&mut self.0.sock), Ok(1..)) {
                return;
            }
        }
        let _ = finish(self.0.sock.0, LINGER, MOST);
    }
    // ANCHOR_END: refuse

    /// What the handshake has found out.
    pub fn conn(&mut self) -> &mut C {
        &mut self.0.conn
    }
}

impl<C, S> Read for Secure<'_, C>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    S: SideData,
{
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let done = self.0.read(buf);
        if matches!(&done, Err(why) if why.kind() == ErrorKind::InvalidData) {
            self.refuse();
        }
        done
    }
}

impl<C, S> Write for Secure<'_, C>
where
    C: DerefMut + Deref<Target = ConnectionCommon<S>>,
    S: SideData,
{
    /// rustls takes the bytes, and keeps an error for the next call. We want
    /// to hear of it now.
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        let n = self.0.write(buf)?;
        self.0.flush()?;
        Ok(n)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
