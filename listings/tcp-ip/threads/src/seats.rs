//! A bound on threads.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

// ANCHOR: seats
pub struct Seats {
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    taken: usize,
    /// The most that may be taken: none, once the seats are closed.
    most: usize,
}

/// A seat is given back when this is dropped, in a panic too.
pub struct Seat<'a>(&'a Seats);

impl Seats {
    /// Waits for a seat. There is none when the seats are closed.
    pub fn take(&self) -> Option<Seat<'_>> {
        let full = |it: &mut State| it.most > 0 && it.taken >= it.most;
        let state = self.changed.wait_while(self.lock(), full);
        let mut state = state.unwrap_or_else(PoisonError::into_inner);
        (state.most > 0).then(|| {
            state.taken += 1;
            Seat(self)
        })
    }

    /// A number is whole at each moment, so a panic can't have spoilt it.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat<'_> {
    fn drop(&mut self) {
        self.0.lock().taken -= 1;
        self.0.changed.notify_all();
    }
}
// ANCHOR_END: seats

impl Seats {
    pub fn new(most: usize) -> Self {
        let state = Mutex::new(State { taken: 0, most });
        let changed = Condvar::new();
        Self { state, changed }
    }

    // ANCHOR: close
    /// From now on there is no seat. Wakes who waits for one.
    pub fn close(&self) {
        self.lock().most = 0;
        self.changed.notify_all();
    }

    /// Waits until all seats are back, so long at most. Says how many are not.
    pub fn all_back(&self, limit: Duration) -> usize {
        let start = Instant::now();
        let mut state = self.lock();
        while state.taken > 0 {
            let left = limit.saturating_sub(start.elapsed());
            if left.is_zero() {
                break;
            }
            let woken = self.changed.wait_timeout(state, left);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        state.taken
    }
    // ANCHOR_END: close
}
