//! Doors, seats, and the stop.

use std::net::Shutdown;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::{self, Scope};
use std::time::Duration;

use socket2::SockRef;
use supervisor::log::say;
use threads::seats::Seats;

use crate::door::Door;
use crate::hall::Hall;
use crate::limits::Limits;
use crate::member::{STACK, live};

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
        let hall = Hall::new(limits.channel);
        let stopping = AtomicBool::default();
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
        while !self.stopping.load(SeqCst) {
            let done = door.listener.accept().and_then(|(stream, _)| {
                // Not before: a door that waits would keep a seat empty.
                let Some(seat) = self.seats.take() else {
                    return Ok(()); // the server stops
                };
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
                say(format_args!("cannot accept or start a thread: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
    // ANCHOR_END: serve

    // ANCHOR: stop
    /// Last words to all, and the time to read them and to close. Says how many
    /// have not closed, and are cut off.
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
