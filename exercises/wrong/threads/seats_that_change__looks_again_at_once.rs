// Red: There is no seat. While I waited for one, you kept a processor busy.
// Seats that change.
// Chapter: src/tcp-ip/threads.md
//
// A bound on threads that can be changed while the server runs. A seat comes
// back when it is dropped. Who waits for one sleeps. Add to `State` what you
// need.

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
    // Not `free`: when `most` shrinks below what is taken, that would have to
    // be less than nothing.
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
        // One moment for the whole. The limit itself in each `wait_timeout`
        // would begin anew whenever somebody wakes us. (`wait_timeout_while`
        // does the same as this loop.)
        let start = Instant::now();
        let mut state = self.lock();
        while state.taken >= state.most {
            limit.checked_sub(start.elapsed())?;
            // Looks again after each wait, and not only once: the seat may be
            // gone, to somebody who came at the right moment.
            drop(state);
            state = self.lock();
        }
        state.taken += 1;
        Some(Seat(Arc::clone(self)))
    }

    /// From now on there are so many. Nobody loses a seat by that: if more are
    /// taken than there are, nobody gets one until enough have come back.
    pub fn change(&self, most: usize) {
        self.lock().most = most;
        // There may be several more, so wake all.
        self.changed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Seat {
    // Runs in a panic too, which a line at the handler's end does not.
    fn drop(&mut self) {
        self.0.lock().taken -= 1;
        self.0.changed.notify_all();
    }
}

fn main() {}
