//! Starting a program, and learning of its end.

use std::io::{self, Error, PipeWriter};
use std::net::TcpListener;
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::thread;

use nix::errno::Errno;
use nix::libc;
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::{SigSet, Signal};
use nix::sys::wait::{Id, WaitPidFlag, waitid};
use nix::unistd::{Pid, getpid, getppid, setsid};

use crate::handed::VARIABLES;

const CLOEXEC: libc::c_int = libc::CLOSE_RANGE_CLOEXEC as libc::c_int;

// ANCHOR: hand-over
/// Standard input becomes descriptor 3, as sd_listen_fds(3) has it. The process
/// id that must be told is the shell's, and stays so when it turns into the
/// program. (It costs the variables whose name is no identifier: dash does not
/// pass on `log.level`.)
const HAND_OVER: &str = "LISTEN_PID=$$ LISTEN_FDS=1
    export LISTEN_PID LISTEN_FDS
    exec \"$@\" 3<&0 </dev/null";

fn command(
    run: &[String],
    listener: Option<&TcpListener>,
) -> io::Result<Command> {
    let mut command = match listener {
        Some(_) => Command::new("/bin/sh"),
        None => Command::new(&run[0]),
    };
    // What our own parent may have handed to us is not for them.
    for name in VARIABLES {
        command.env_remove(name);
    }
    match listener {
        Some(listener) => command
            .args(["-c", HAND_OVER, "sh"])
            .args(run)
            .stdin(OwnedFd::from(listener.try_clone()?)),
        None => command.args(&run[1..]).stdin(Stdio::null()),
    };
    Ok(command)
}
// ANCHOR_END: hand-over

// ANCHOR: spawn
/// Starts a program in a session of its own, with no signal blocked or ignored
/// and no descriptor that is not meant for it. It prints into `output`,
/// inherits `listener` if there is one, and does not outlive the thread that
/// calls this. (That holds until it changes its user or its group, as who drops
/// privileges does, or executes what its file lets run as somebody else or with
/// more capabilities: PR_SET_PDEATHSIG(2const).)
pub fn spawn(
    run: &[String],
    listener: Option<&TcpListener>,
    output: PipeWriter,
) -> io::Result<Child> {
    let mut command = command(run, listener)?;
    command.stdout(output.try_clone()?).stderr(output);
    let supervisor = getpid();
    let prepare = move || {
        // Who leads a session leads its group too, and can't leave either.
        setsid()?;
        // What is ignored or blocked would stay so across exec.
        for signal in 1..=64 {
            // SAFETY: no handler is installed. It fails for two that can't be
            // ignored, and for those that the C library keeps to itself.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
        }
        SigSet::empty().thread_set_mask()?;
        // Descriptors that somebody left open for us. (Linux 5.11.)
        // SAFETY: it closes nothing before exec.
        unsafe { libc::close_range(3, u32::MAX, CLOEXEC) };
        set_pdeathsig(Signal::SIGKILL)?;
        // The supervisor may have died before that call.
        match getppid() == supervisor {
            true => Ok(()),
            false => Err(Error::from(Errno::ESRCH)),
        }
    };
    // SAFETY: between fork and exec `prepare` makes nothing but system calls;
    // it takes no memory and no lock.
    unsafe { command.pre_exec(prepare) };
    command.spawn()
}
// ANCHOR_END: spawn

// ANCHOR: watch
/// Calls `ended` when the child has ended, from a thread of its own. The child
/// stays a zombie (WNOWAIT, waitid(2)): until it is reaped, its number and its
/// group's can't become anybody else's, so a signal can't hit a stranger.
pub fn watch(
    child: &Child,
    ended: impl FnOnce() + Send + 'static,
) -> io::Result<()> {
    let pid = pid(child);
    let flags = WaitPidFlag::WEXITED | WaitPidFlag::WNOWAIT;
    let wait = move || {
        while waitid(Id::Pid(pid), flags) == Err(Errno::EINTR) {}
        ended();
    };
    thread::Builder::new().spawn(wait).map(drop)
}
// ANCHOR_END: watch

/// A child's process id, which is also its group's.
pub fn pid(child: &Child) -> Pid {
    Pid::from_raw(i32::try_from(child.id()).expect("a pid is an i32"))
}
