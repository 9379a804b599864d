//! Doors, seats, and the stop.

use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::{self, Scope};
use std::time::Duration;

use rustls::ServerConfig;
use socket2::{Domain, SockRef, Socket, Type};
use supervisor::log::say;
use threads::seats::Seats;

use crate::hall::Hall;
use crate::member::{STACK, live};

// ANCHOR: limits
pub struct Limits {
    /// Until NICK and USER have been said.
    pub register: Duration,
    /// Silent for so long, and a PING is sent. Then the time for the PONG.
    pub idle: Duration,
    pub pong: Duration,
    /// For 16 KiB that are written.
    pub write: Duration,
    /// So many lines at once, and then one each so often.
    pub burst: u32,
    pub each: Duration,
    /// Bytes that may wait for a member: here, and in the kernel.
    pub outbox: usize,
    pub buffer: usize,
    pub seats: usize,
    /// For the last words, when the server stops.
    pub stop: Duration,
}
// ANCHOR_END: limits

impl Default for Limits {
    fn default() -> Limits {
        Limits {
            register: Duration::from_secs(20),
            idle: Duration::from_secs(120),
            pong: Duration::from_secs(60),
            write: Duration::from_secs(30),
            burst: 10,
            each: Duration::from_millis(500),
            outbox: 256 * 1024,
            buffer: 64 * 1024,
            seats: 6000,
            stop: Duration::from_secs(3),
        }
    }
}

pub struct Door {
    listener: TcpListener,
    tls: Option<Arc<ServerConfig>>,
}

impl Door {
    pub fn open(
        address: SocketAddr,
        tls: Option<Arc<ServerConfig>>,
        limits: &Limits,
    ) -> io::Result<Door> {
        let domain = Domain::for_address(address);
        let socket = Socket::new(domain, Type::STREAM, None)?;
        socket.set_reuse_address(true)?;
        // Each connection gets what its listener has.
        socket.set_send_buffer_size(limits.buffer)?;
        socket.bind(&address.into())?;
        socket.listen(1024)?;
        let listener = socket.into();
        Ok(Door { listener, tls })
    }

    pub fn address(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

pub struct Server {
    pub hall: Hall,
    pub seats: Seats,
    pub limits: Limits,
    pub doors: Vec<Door>,
    stopping: AtomicBool,
}

impl Server {
    pub fn new(doors: Vec<Door>, limits: Limits) -> Server {
        let seats = Seats::new(limits.seats);
        let (hall, stopping) = Default::default();
        Server {
            hall,
            seats,
            limits,
            doors,
            stopping,
        }
    }

    // ANCHOR: serve
    /// Serves at one door until the server stops.
    pub fn serve<'scope>(
        &'scope self,
        scope: &'scope Scope<'scope, '_>,
        door: &'scope Door,
    ) {
        while let Some(seat) = self.seats.take() {
            let done = door.listener.accept().and_then(|(stream, _)| {
                let member = move || {
                    let _seat = seat; // given back last
                    let tls = door.tls.as_ref();
                    let limits = &self.limits;
                    let life = || live(scope, &self.hall, limits, stream, tls);
                    match catch_unwind(AssertUnwindSafe(life)) {
                        Ok(Ok(())) => {}
                        Ok(Err(why)) => say(format_args!("no member: {why}")),
                        Err(_) => say("a member's thread has panicked"),
                    }
                };
                let thread = thread::Builder::new().stack_size(STACK);
                thread.spawn_scoped(scope, member).map(drop)
            });
            if let Err(why) = done
                && !self.stopping.load(SeqCst)
            {
                say(format_args!("cannot accept or start: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
    // ANCHOR_END: serve

    // ANCHOR: stop
    /// Last words to all, and the time to read them. Says how many did not.
    pub fn stop(&self) -> usize {
        self.stopping.store(true, SeqCst);
        self.seats.close();
        for door in &self.doors {
            // An error says that it has been shut down before.
            let _ = SockRef::from(&door.listener).shutdown(Shutdown::Both);
        }
        self.hall.stop();
        let left = self.seats.all_back(self.limits.stop);
        self.hall.cut();
        left
    }
    // ANCHOR_END: stop
}
