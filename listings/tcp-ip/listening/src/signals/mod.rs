//! A call in the middle of which a signal comes.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, kill, sigaction,
};
use nix::unistd::Pid;

extern "C" fn do_nothing(_: i32) {}

/// Signals come until the call has ended, for the first may come too early.
pub fn interrupted<T>(call: impl FnOnce() -> T) -> io::Result<T> {
    let handler = SigHandler::Handler(do_nothing);
    let action = SigAction::new(handler, SaFlags::empty(), SigSet::empty());
    // SAFETY: a handler that does nothing is async-signal-safe.
    unsafe { sigaction(Signal::SIGUSR1, &action) }?;
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        thread::Builder::new()
            .spawn_scoped(scope, || {
                // Not this thread: the other one.
                let _ = SigSet::from(Signal::SIGUSR1).thread_block();
                while !done.load(SeqCst) {
                    thread::sleep(Duration::from_millis(10));
                    let _ = kill(Pid::this(), Signal::SIGUSR1);
                }
            })
            .map_err(|why| {
                io::Error::other(format!("no thread for signals: {why}"))
            })?;
        let result = call();
        done.store(true, SeqCst);
        Ok(result)
    })
}
