//! Hearing of signals without a handler.

use std::mem::MaybeUninit;
use std::ptr;

use nix::errno::Errno;
use nix::libc;
use nix::sys::signal::{SigSet, Signal};

// ANCHOR: block
/// Blocks signals in this thread, and so in those that it starts from now on,
/// and returns what to wait for. This must be the main thread, before it has
/// started any other: a signal goes to whoever does not block it. Left out is
/// what whoever started us has ignored, as nohup(1) does: a signal that the
/// main thread blocks can be waited for whether it is ignored or not.
pub fn block<const N: usize>(all: [Signal; N]) -> nix::Result<SigSet> {
    let mut heeded = SigSet::empty();
    for signal in all {
        if !is_ignored(signal)? {
            heeded.add(signal);
        }
    }
    heeded.thread_block()?;
    Ok(heeded)
}

/// Whether a signal is ignored, as whoever starts a program can have it.
pub fn is_ignored(signal: Signal) -> nix::Result<bool> {
    let mut now = MaybeUninit::<libc::sigaction>::uninit();
    // SAFETY: nothing is set, and `now` has room for what is asked.
    let asked = unsafe {
        libc::sigaction(signal as i32, ptr::null(), now.as_mut_ptr())
    };
    Errno::result(asked)?;
    // SAFETY: the call has filled it in.
    Ok(unsafe { now.assume_init() }.sa_sigaction == libc::SIG_IGN)
}
// ANCHOR_END: block
