//! The reader's code is called from here, because it may never return.

use std::cell::Cell;
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

thread_local! {
    /// When [`within`] or [`interrupted`] began in this thread.
    static BEGAN: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Whether this thread was busy when it should have slept. Ask it in the
/// reader's thread, after a wait: `within(late, || (code(), spun()))`.
pub fn spun() -> bool {
    let Ok(used) = getrusage(UsageWho::RUSAGE_THREAD) else {
        return false;
    };
    let [user, system] = [used.user_time(), used.system_time()]
        .map(|it| it.tv_sec() * 1000 + it.tv_usec() / 1000);
    let sleeps = used.voluntary_context_switches();
    user + system > 8 && sleeps < user + system
        || sleeps < 4 && hardly_slept().unwrap_or(false)
}

/// On a very busy computer who spins is hardly given a processor, but waits for
/// one all the time. (Who looks at something every few milliseconds does so
/// too, there, but goes to sleep again and again.)
fn hardly_slept() -> Option<bool> {
    let all = BEGAN.get()?.elapsed();
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let mut times = text.split_whitespace().map(str::parse);
    let [runs, waits] = [times.next()?.ok()?, times.next()?.ok()?];
    let busy = Duration::from_nanos(runs) + Duration::from_nanos(waits);
    Some(all.as_millis() > 100 && busy > all * 3 / 4)
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
        BEGAN.set(Some(Instant::now()));
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
