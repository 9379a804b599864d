//! Locks that are counted, so that nobody rings under one.

use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, PoisonError};

// ANCHOR: lock
thread_local! {
    /// So many locks this thread holds.
    static HELD: Cell<usize> = const { Cell::new(0) };
}

pub fn holds_none() -> bool {
    HELD.get() == 0
}

pub struct Held<'a, T>(MutexGuard<'a, T>);

/// Data that a panic has left is whole enough to go on with.
pub fn lock<T>(it: &Mutex<T>) -> Held<'_, T> {
    let held = Held(it.lock().unwrap_or_else(PoisonError::into_inner));
    HELD.set(HELD.get() + 1);
    held
}

impl<T> Drop for Held<'_, T> {
    fn drop(&mut self) {
        HELD.set(HELD.get() - 1);
    }
}
// ANCHOR_END: lock

impl<T> Deref for Held<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> DerefMut for Held<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0
    }
}
