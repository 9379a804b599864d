//! Threads, and what there was none for.

use std::io;
use std::thread;

/// Starts a thread, and says what for if there is none to be had.
pub fn start(
    what_for: &str,
    run: impl FnOnce() + Send + 'static,
) -> io::Result<()> {
    thread::Builder::new()
        .spawn(run)
        .map(drop)
        .map_err(|why| io::Error::other(format!("no thread {what_for}: {why}")))
}
