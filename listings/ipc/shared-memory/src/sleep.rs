//! When to sleep, and when to wake the other. No system call in here.

use std::io;

use super::atomics::{AtomicU64, Relaxed, SeqCst, fence};

// ANCHOR: sleep
/// Tries, and sleeps, until there is something; `None` if the peer is gone.
/// `wait` returns when the bell has rung, and false when it never will.
pub fn until<T>(
    asleep: &AtomicU64,
    mut attempt: impl FnMut() -> io::Result<Option<T>>,
    mut wait: impl FnMut() -> io::Result<bool>,
) -> io::Result<Option<T>> {
    let mut alone = false;
    loop {
        if let Some(done) = attempt()? {
            return Ok(Some(done));
        }
        asleep.store(1, Relaxed);
        fence(SeqCst);
        // Again: what came before this line may have rung no bell.
        if let Some(done) = attempt()? {
            asleep.store(0, Relaxed);
            return Ok(Some(done));
        }
        if alone {
            return Ok(None);
        }
        alone = !wait()?;
    }
}

/// Whether the bell must be rung, after something was put in (or taken out).
pub fn must_ring(asleep: &AtomicU64) -> bool {
    fence(SeqCst);
    asleep.load(Relaxed) != 0 && asleep.swap(0, Relaxed) != 0
}
// ANCHOR_END: sleep
