// Red: I waited a moment of my minute
// Seats that change.
// Chapter: src/tcp-ip/threads.md
//
// A bound on threads that can be changed while the server runs. A seat comes
// back when it is dropped. Add to `State` what you need.
//
// Wrong: it does not wait.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Seats {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    most: usize,
    taken: usize,
}

pub struct Seat(Arc<Seats>);

impl Seats {
    pub fn new(most: usize) -> Arc<Seats> {
        let seats = Arc::new(Seats::default());
        seats.change(most);
        seats
    }

    /// Waits for a seat, and so long at most, whoever wakes us meanwhile.
    pub fn take(self: &Arc<Self>, limit: Duration) -> Option<Seat> {
        let _ = (limit, Instant::now());
        let mut state = self.lock();
        if state.taken >= state.most {
            return None;
        }
        state.taken += 1;
        Some(Seat(Arc::clone(self)))
    }

    /// From now on there are so many. Nobody loses a seat by that: if more are
    /// taken than there are, nobody gets one until enough have come back.
    pub fn change(&self, most: usize) {
        self.lock().most = most;
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.lock().taken -= 1;
        self.0.changed.notify_all();
    }
}

fn main() {}
