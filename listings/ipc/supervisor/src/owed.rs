//! Answers that are still to be written when the supervisor ends.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// How many conversations owe an answer.
static OWED: (Mutex<usize>, Condvar) = (Mutex::new(0), Condvar::new());

/// A conversation that owes an answer, for as long as this lives.
pub struct Answering;

impl Answering {
    pub fn begin() -> Answering {
        *OWED.0.lock().unwrap_or_else(PoisonError::into_inner) += 1;
        Answering
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        *OWED.0.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        OWED.1.notify_all();
    }
}

/// Waits for the last answers to leave, but no longer than a second.
pub fn hang_up() {
    let owed = OWED.0.lock().unwrap_or_else(PoisonError::into_inner);
    let second = Duration::from_secs(1);
    let _ = OWED.1.wait_timeout_while(owed, second, |owed| *owed > 0);
}
