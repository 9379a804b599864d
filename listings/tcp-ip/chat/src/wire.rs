//! A connection, with TLS or without.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use closing::finish;
use rustls::{ServerConfig, ServerConnection};
use socket2::SockRef;
use time_limits::deadline::{Deadline, Timed};

use crate::lock::lock;
use crate::pause::pause;

pub struct Wire {
    stream: TcpStream,
    tls: Option<Mutex<ServerConnection>>,
}

/// What is read at once: what a member has sent and we have not looked at.
pub const PIECE: usize = 512;

impl Wire {
    pub fn new(
        stream: TcpStream,
        tls: Option<&Arc<ServerConfig>>,
    ) -> io::Result<Wire> {
        stream.set_nodelay(true)?;
        let connection = |config| ServerConnection::new(Arc::clone(config));
        let tls = tls.map(connection).transpose().map_err(io::Error::other)?;
        let tls = tls.map(Mutex::new);
        Ok(Wire { stream, tls })
    }

    // ANCHOR: read
    /// For the reader alone. `poke` says that there is something to send.
    pub fn read(
        &self,
        buf: &mut [u8; PIECE],
        until: Deadline,
        poke: impl Fn(),
    ) -> io::Result<usize> {
        let mut stream = Timed(&self.stream, until);
        let Some(tls) = &self.tls else {
            return stream.read(buf);
        };
        loop {
            let read = lock(tls).reader().read(buf);
            match read {
                Err(e) if e.kind() == ErrorKind::WouldBlock => {}
                done => return done,
            }
            let mut raw = [0; PIECE];
            let n = stream.read(&mut raw)?; // and nobody waits for this
            let mut tls = lock(tls);
            let taken = tls.read_tls(&mut &raw[..n])?;
            debug_assert_eq!(taken, n, "a record is larger than PIECE");
            let done = tls.process_new_packets();
            let wants_write = tls.wants_write();
            drop(tls); // whoever is woken will want it
            if wants_write {
                poke();
            }
            done.map_err(io::Error::other)?;
        }
    }
    // ANCHOR_END: read

    // ANCHOR: write
    /// For the writer alone: what TLS has sealed must go in its order.
    pub fn write(&self, bytes: &[u8], until: Deadline) -> io::Result<()> {
        let mut stream = Timed(&self.stream, until);
        let Some(tls) = &self.tls else {
            return stream.write_all(bytes);
        };
        let mut sealed = Vec::new();
        let mut tls = lock(tls);
        tls.writer().write_all(bytes)?;
        while tls.wants_write() {
            tls.write_tls(&mut sealed)?;
        }
        drop(tls);
        stream.write_all(&sealed)
    }
    // ANCHOR_END: write

    /// The end of what we send. Also for the writer.
    pub fn end(&self, until: Deadline) -> io::Result<()> {
        if let Some(tls) = &self.tls {
            lock(tls).send_close_notify();
            self.write(b"", until)?;
        }
        self.stream.shutdown(Shutdown::Write)
    }

    /// Waits for the peer's end, so that it can read our last words.
    pub fn linger(&self, limit: Duration, most: u64) {
        // An error says that the connection is gone already.
        let _ = finish(&self.stream, limit, most);
    }

    /// Waits, unless the peer hangs up. Says whether it is still there.
    pub fn pause(&self, time: Duration) -> bool {
        pause(&self.stream, time)
    }

    // ANCHOR: cut
    /// Ends both directions. What is in the kernel's buffer is thrown away when
    /// the socket is closed. None of this waits for the peer.
    pub fn cut(&self) {
        let _ = SockRef::from(&self.stream).set_linger(Some(Duration::ZERO));
        let _ = self.stream.shutdown(Shutdown::Both);
    }
    // ANCHOR_END: cut
}
