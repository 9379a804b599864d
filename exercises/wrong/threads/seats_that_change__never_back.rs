// Red: nobody can have it
// Seats that change.
// Chapter: src/tcp-ip/threads.md
//
// A bound on threads that can be changed while the server runs. A seat comes
// back when it is dropped. Add to `State` what you need.
//
// Wrong: a seat does not come back.

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
        let start = Instant::now();
        let mut state = self.lock();
        while state.taken >= state.most {
            let left = limit.checked_sub(start.elapsed())?;
            let woken = self.changed.wait_timeout(state, left);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
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
        self.0.changed.notify_all();
    }
}

fn main() {}
