//! The reader's code is called from here, because it may never return.

use std::os::unix::thread::JoinHandleExt;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction,
};

use crate::say::Sentence;
use crate::wait::LIMIT;

/// What the reader's code returned, and when.
pub struct Done<T> {
    pub value: T,
    pub after: Duration,
    /// How many signals it was sent meanwhile.
    pub signals: u32,
}

/// Whether this thread was busy when it should have slept. Ask it in the
/// reader's thread, after a wait: `within(late, || (code(), spun()))`.
pub fn spun() -> bool {
    getrusage(UsageWho::RUSAGE_THREAD).is_ok_and(|used| {
        let [user, system] = [used.user_time(), used.system_time()]
            .map(|it| it.tv_sec() * 1000 + it.tv_usec() / 1000);
        let sleeps = used.voluntary_context_switches();
        user + system > 8 && sleeps < user + system
    })
}

/// Runs the reader's code, and gives up on it after [`LIMIT`]: then the
/// sentence is `late`. A panic goes on here.
pub fn within<T: Send + 'static>(
    late: &str,
    code: impl FnOnce() -> T + Send + 'static,
) -> Result<Done<T>, Sentence> {
    watch(late, None, code)
}

/// The same, with a signal to its thread every millisecond. The handler does
/// nothing; what the signals do is end a wait with EINTR.
pub fn interrupted<T: Send + 'static>(
    late: &str,
    code: impl FnOnce() -> T + Send + 'static,
) -> Result<Done<T>, Sentence> {
    extern "C" fn nothing(_: nix::libc::c_int) {}
    let action = SigAction::new(
        SigHandler::Handler(nothing),
        SaFlags::empty(),
        SigSet::empty(),
    );
    // SAFETY: the handler does nothing, which is safe at any moment.
    unsafe { sigaction(Signal::SIGUSR1, &action) }
        .map_err(|e| Sentence::from(std::io::Error::from(e)))?;
    watch(late, Some(Signal::SIGUSR1), code)
}

fn watch<T: Send + 'static>(
    late: &str,
    signal: Option<Signal>,
    code: impl FnOnce() -> T + Send + 'static,
) -> Result<Done<T>, Sentence> {
    let (done, result) = channel();
    let start = Instant::now();
    let thread: JoinHandle<()> = thread::Builder::new().spawn(move || {
        // Nobody may be there any more to hear it.
        let _ = done.send(code());
    })?;
    let mut signals = 0;
    loop {
        let left = LIMIT.saturating_sub(start.elapsed());
        let pause = match signal {
            Some(_) => left.min(Duration::from_millis(1)),
            None => left,
        };
        match result.recv_timeout(pause) {
            Ok(value) => {
                return Ok(Done { value, after: start.elapsed(), signals });
            }
            Err(RecvTimeoutError::Timeout) if left.is_zero() => {
                return Err(late.into());
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => match thread.join() {
                Err(panic) => std::panic::resume_unwind(panic),
                Ok(()) => unreachable!("it sends before it ends"),
            },
        }
        if let Some(signal) = signal {
            // SAFETY: the handle is not joined, so the thread's name is still
            // valid even when it has ended; then this does nothing.
            let sent = unsafe {
                nix::libc::pthread_kill(thread.as_pthread_t(), signal as i32)
            };
            if sent == 0 {
                signals += 1;
            }
        }
    }
}
