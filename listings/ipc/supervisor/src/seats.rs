//! Who is talked to on the control socket, and who must make room.

use std::collections::VecDeque;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::talk::send_at_once;
use crate::until::has_hung_up;

/// Clients at a time, each with one of the crew.
pub const SEATS: usize = 16;
/// Who has waited longer waits for a service.
const MOMENT: Duration = Duration::from_millis(100);
/// Until then somebody has noticed that a client has hung up.
const NOTICED: Duration = Duration::from_secs(1);
const GO: &[u8] = b"error: somebody else needs this seat\n";

#[derive(Clone, Default)]
pub struct Seats(Arc<(Mutex<Taken>, Condvar)>);

#[derive(Default)]
struct Taken {
    number: u64,
    /// Whom nobody attends to yet.
    waiting: VecDeque<(u64, Arc<UnixStream>)>,
    /// The eldest first.
    all: VecDeque<Client>,
}

struct Client {
    number: u64,
    stream: Arc<UnixStream>,
    /// Since when an answer is owed to it that is not known yet.
    owed: Option<Instant>,
    /// It must go as soon as it has the answer that it is owed.
    goes: bool,
}

impl Seats {
    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Seats a client. If all seats are taken, the eldest must go, with the
    /// answer that it is owed. One that waits for a service keeps its seat. If
    /// all do, and none has hung up, the new one is given back.
    pub fn take(&self, stream: UnixStream) -> Option<UnixStream> {
        let (mut taken, came) = (self.lock(), Instant::now());
        let may = |c: &&mut Client| c.owed.is_none_or(|t| t.elapsed() < MOMENT);
        let gone = |c: &Client| has_hung_up(&c.stream);
        while taken.all.len() == SEATS {
            if let Some(one) = taken.all.iter_mut().find(may) {
                one.goes = true;
                if one.owed.is_none() {
                    // It may be gone, or deaf.
                    let _ = send_at_once(&one.stream, GO);
                    let _ = one.stream.shutdown(Shutdown::Both);
                }
            } else if came.elapsed() >= NOTICED || !taken.all.iter().any(gone) {
                taken.all[0].goes = true;
                return Some(stream);
            }
            // Who attends to it leaves when it has answered, or sees it gone.
            let woken = self.0.1.wait_timeout(taken, MOMENT);
            taken = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        taken.number += 1;
        let (number, stream) = (taken.number, Arc::new(stream));
        taken.waiting.push_back((number, Arc::clone(&stream)));
        taken.all.push_back(Client {
            number,
            stream,
            owed: None,
            goes: false,
        });
        self.0.1.notify_all();
        None
    }

    /// Waits for a client that nobody attends to.
    pub fn next(&self) -> Seat {
        let mut taken = self.lock();
        loop {
            if let Some((number, stream)) = taken.waiting.pop_front() {
                return Seat(number, stream, self.clone());
            }
            let woken = self.0.1.wait(taken);
            taken = woken.unwrap_or_else(PoisonError::into_inner);
        }
    }
}

/// A client that is attended to. Dropping it frees the seat.
pub struct Seat(u64, Arc<UnixStream>, Seats);

impl Seat {
    pub fn stream(&self) -> &UnixStream {
        &self.1
    }

    /// Whether it is owed an answer from now on. False: it must go.
    pub fn owes(&self, answer: bool) -> bool {
        let mut taken = self.2.lock();
        let mine = taken.all.iter_mut().find(|it| it.number == self.0);
        mine.is_some_and(|mine| {
            mine.owed = answer.then(Instant::now);
            self.2.0.1.notify_all();
            !mine.goes
        })
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.2.lock().all.retain(|it| it.number != self.0);
        self.2.0.1.notify_all();
    }
}
