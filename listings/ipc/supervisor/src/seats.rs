//! Who is talked to on the control socket, and who must make room.

use std::collections::VecDeque;
use std::net::Shutdown;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use nix::sys::socket::{MsgFlags, send};

/// Clients at a time, each with one of the crew.
pub const SEATS: usize = 16;

#[derive(Clone, Default)]
pub struct Seats(Arc<(Mutex<Taken>, Condvar)>);

#[derive(Default)]
struct Taken {
    number: u64,
    /// Whom nobody attends to yet.
    waiting: VecDeque<u64>,
    /// The eldest first, and who is owed an answer.
    all: VecDeque<(u64, Arc<UnixStream>, bool)>,
}

impl Seats {
    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Seats a client. If all seats are taken, the eldest who is owed nothing
    /// must go; if all are owed an answer, the new one is given back.
    pub fn take(&self, stream: UnixStream) -> Option<UnixStream> {
        let mut taken = self.lock();
        while taken.all.len() == SEATS {
            let idle = taken.all.iter().find(|(_, _, busy)| !busy);
            let Some((_, eldest, _)) = idle else {
                return Some(stream);
            };
            let why = b"error: somebody else needs this seat\n";
            let flags = MsgFlags::MSG_DONTWAIT | MsgFlags::MSG_NOSIGNAL;
            // It may be gone, or deaf.
            let _ = send(eldest.as_raw_fd(), why, flags);
            let _ = eldest.shutdown(Shutdown::Both);
            // Whoever attends to it sees an end of file, and leaves.
            let moment = Duration::from_millis(100);
            let woken = self.0.1.wait_timeout(taken, moment);
            taken = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        taken.number += 1;
        let number = taken.number;
        taken.all.push_back((number, Arc::new(stream), false));
        taken.waiting.push_back(number);
        self.0.1.notify_all();
        None
    }

    /// Waits for a client that nobody attends to.
    pub fn next(&self) -> Seat {
        let mut taken = self.lock();
        loop {
            let number = taken.waiting.pop_front();
            let one = taken.all.iter().find(|(n, ..)| Some(*n) == number);
            if let Some((number, stream, _)) = one {
                return Seat {
                    number: *number,
                    stream: Arc::clone(stream),
                    seats: self.clone(),
                };
            }
            let woken = self.0.1.wait(taken);
            taken = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A client that is attended to. Dropping it frees the seat.
pub struct Seat {
    number: u64,
    stream: Arc<UnixStream>,
    seats: Seats,
}

impl Seat {
    pub fn stream(&self) -> &UnixStream {
        &self.stream
    }

    /// Whether it is owed an answer.
    pub fn busy(&self, owed: bool) {
        let mut taken = self.seats.lock();
        let mine = taken.all.iter_mut().find(|seat| seat.0 == self.number);
        if let Some((_, _, busy)) = mine {
            *busy = owed;
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.seats.lock().all.retain(|seat| seat.0 != self.number);
        self.seats.0.1.notify_all();
    }
}
