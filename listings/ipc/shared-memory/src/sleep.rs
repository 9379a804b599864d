//! When to sleep, and when to wake the other. No system call in here.

use std::io;
use std::ops::Range;

use super::atomics::{AtomicU64, Relaxed, SeqCst, fence};

// ANCHOR: sleep
/// Attempts, and sleeps, until there is an outcome; `None` if the peer is gone.
/// `attempt` says also where it saw the peer. `wait` returns when the bell has
/// rung, and false when it never will.
pub fn until<T>(
    asleep: &AtomicU64,
    mut attempt: impl FnMut() -> io::Result<(Option<T>, u64)>,
    mut wait: impl FnMut() -> io::Result<bool>,
) -> io::Result<Option<T>> {
    let mut alone = false;
    loop {
        let (outcome, peer) = attempt()?;
        if outcome.is_some() {
            return Ok(outcome);
        }
        // "Wake me when you leave this position."
        asleep.store(peer, Relaxed);
        fence(SeqCst);
        // A peer that left before it could read this rings no bell.
        let (outcome, now) = attempt()?;
        if outcome.is_some() || alone {
            return Ok(outcome);
        }
        // It has left, if not far enough, and won't ring for that again.
        if now == peer {
            alone = !wait()?;
        }
    }
}

/// Whether the bell must be rung, when these positions have been left.
pub fn must_ring(asleep: &AtomicU64, left: Range<u64>) -> bool {
    fence(SeqCst);
    left.contains(&asleep.load(Relaxed))
}
// ANCHOR_END: sleep
