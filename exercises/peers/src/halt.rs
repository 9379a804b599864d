//! The reader's code is halted where it calls the kernel, for a look around.

use std::io::{self, ErrorKind, PipeReader, PipeWriter};
use std::mem::{offset_of, zeroed};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, OwnedFd, RawFd};
use std::sync::mpsc::channel;
use std::thread;
use std::time::Instant;

use nix::libc::{self, c_long, c_ulong};
use rustix::event::PollFlags;

use crate::say::{Sentence, Verdict};
use crate::wait::{LIMIT, ready};

#[cfg(target_arch = "x86_64")]
const UNLINK: &[c_long] = &[libc::SYS_unlink, libc::SYS_unlinkat];
#[cfg(not(target_arch = "x86_64"))]
const UNLINK: &[c_long] = &[libc::SYS_unlinkat];

const SEND: &[c_long] = &[libc::SYS_sendto, libc::SYS_sendmsg, libc::SYS_write];

/// Runs `code` in a thread of its own. Wherever it calls `listen`, it is halted
/// before the kernel does anything, and `look` is given the socket: what is
/// true then is true at that moment, on the busiest computer. `None` where the
/// kernel halts nobody. (Linux, `seccomp_unotify(2)`.)
pub fn before_listen<T: Send + 'static>(
    code: impl FnOnce() -> T + Send + 'static,
    mut look: impl FnMut(BorrowedFd<'_>) -> Verdict,
) -> Result<Option<T>, Sentence> {
    before(&[libc::SYS_listen], code, |number| {
        // SAFETY: a thread of this process is about to listen there, and waits
        // for us. (If the number is wrong, what is asked of it fails.)
        look(unsafe { BorrowedFd::borrow_raw((number as RawFd).max(0)) })
    })
}

/// The same, wherever it removes a name.
pub fn before_unlink<T: Send + 'static>(
    code: impl FnOnce() -> T + Send + 'static,
    mut look: impl FnMut() -> Verdict,
) -> Result<Option<T>, Sentence> {
    before(UNLINK, code, |_| look())
}

/// The same, wherever it sends. (`UnixDatagram::send` is a `write`.)
pub fn before_send<T: Send + 'static>(
    code: impl FnOnce() -> T + Send + 'static,
    mut look: impl FnMut() -> Verdict,
) -> Result<Option<T>, Sentence> {
    before(SEND, code, |number| {
        // SAFETY: as above.
        let fd = unsafe { BorrowedFd::borrow_raw((number as RawFd).max(0)) };
        match rustix::net::sockopt::socket_type(fd) {
            Ok(_) => look(),
            Err(_) => Ok(()),
        }
    })
}

/// `look` is given the first argument of the call.
fn before<T: Send + 'static>(
    calls: &'static [c_long],
    code: impl FnOnce() -> T + Send + 'static,
    mut look: impl FnMut(u64) -> Verdict,
) -> Result<Option<T>, Sentence> {
    let (is_halted, halts) = channel();
    let (end, ends): (PipeReader, PipeWriter) = io::pipe()?;
    let thread = thread::Builder::new().spawn(move || {
        let _ends = ends;
        let halted = halt_at(calls);
        let goes_on = halted.is_ok();
        // Nobody may be there any more to hear it.
        let _ = is_halted.send(halted);
        goes_on.then(code)
    })?;
    let halts = match halts.recv() {
        Ok(Ok(halts)) => halts,
        _ => return Ok(None),
    };
    let deadline = Instant::now() + LIMIT;
    loop {
        let watched =
            [(halts.as_fd(), PollFlags::IN), (end.as_fd(), PollFlags::IN)];
        let seen = match ready(&watched, deadline) {
            Err(e) if e.kind() == ErrorKind::TimedOut => {
                return Err("Your code has not returned after 3 s.".into());
            }
            seen => seen?,
        };
        if seen[0].contains(PollFlags::IN) {
            halted_once(&halts, &mut look)?;
        } else if !seen[1].is_empty() {
            break;
        }
    }
    match thread.join() {
        Ok(value) => Ok(value),
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// From now on this thread, and those that it starts, are halted at these calls.
fn halt_at(calls: &[c_long]) -> io::Result<OwnedFd> {
    const LOAD: u32 = libc::BPF_LD | libc::BPF_W | libc::BPF_ABS;
    const EQUAL: u32 = libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K;
    const RETURN: u32 = libc::BPF_RET | libc::BPF_K;
    let step = |code: u32, k: u32, jt| libc::sock_filter {
        code: code as u16,
        jt,
        jf: 0,
        k,
    };
    let mut filter =
        vec![step(LOAD, offset_of!(libc::seccomp_data, nr) as u32, 0)];
    for (call, left) in calls.iter().zip((1..=calls.len() as u8).rev()) {
        filter.push(step(EQUAL, *call as u32, left));
    }
    filter.push(step(RETURN, libc::SECCOMP_RET_ALLOW, 0));
    filter.push(step(RETURN, libc::SECCOMP_RET_USER_NOTIF, 0));
    let program = libc::sock_fprog {
        len: filter.len() as u16,
        filter: filter.as_mut_ptr(),
    };
    // SAFETY: numbers only.
    let set = unsafe { libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) };
    if set != 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the kernel reads the program and keeps a copy.
    let fd = unsafe {
        libc::syscall(
            libc::SYS_seccomp,
            c_ulong::from(libc::SECCOMP_SET_MODE_FILTER),
            libc::SECCOMP_FILTER_FLAG_NEW_LISTENER,
            &raw const program,
        )
    };
    match fd {
        // SAFETY: it is new, and nobody else's.
        0.. => Ok(unsafe { OwnedFd::from_raw_fd(fd as RawFd) }),
        _ => Err(io::Error::last_os_error()),
    }
}

/// A thread is halted: looks, and lets it go on whatever was seen.
fn halted_once(
    halts: &OwnedFd,
    look: &mut impl FnMut(u64) -> Verdict,
) -> Verdict {
    /// `SECCOMP_IOCTL_NOTIF_RECV` and `…_SEND`: read and write, a size, `!`.
    const fn request(size: usize, number: u64) -> u64 {
        3 << 30 | (size as u64) << 16 | (b'!' as u64) << 8 | number
    }
    const RECV: u64 = request(size_of::<libc::seccomp_notif>(), 0);
    const SEND: u64 = request(size_of::<libc::seccomp_notif_resp>(), 1);
    // SAFETY: all zeros are one, and the kernel wants them.
    let mut halted: libc::seccomp_notif = unsafe { zeroed() };
    // SAFETY: the kernel writes one of these.
    let got =
        unsafe { libc::ioctl(halts.as_raw_fd(), RECV as _, &raw mut halted) };
    if got != 0 {
        return Ok(()); // it is gone
    }
    let seen = look(halted.data.args[0]);
    // SAFETY: as above.
    let mut goes_on: libc::seccomp_notif_resp = unsafe { zeroed() };
    goes_on.id = halted.id;
    goes_on.flags = libc::SECCOMP_USER_NOTIF_FLAG_CONTINUE as u32;
    // SAFETY: the kernel reads one of these. If it fails, the thread is gone.
    unsafe { libc::ioctl(halts.as_raw_fd(), SEND as _, &raw mut goes_on) };
    seen
}
