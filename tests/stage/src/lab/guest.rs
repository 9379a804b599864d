//! One terminal's shell in a lab, from its start to its end. The guest itself
//! stays outside, so that it can start over; a process in between enters the
//! namespaces, and is the shell's parent. Each ends with its parent.

use std::io::{self, stdin};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::process::{CommandExt, ExitStatusExt};
use std::process::{ExitStatus, exit};

use nix::errno::Errno;
use nix::libc;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sched::{CloneFlags, setns};
use nix::sys::prctl::set_pdeathsig;
use nix::sys::signal::{SigHandler, SigSet, Signal, killpg, signal};
use nix::sys::stat::{Mode, umask};
use nix::sys::termios::{SetArg, tcgetattr, tcsetattr};
use nix::sys::wait::{WaitPidFlag, WaitStatus, waitpid};
use nix::unistd::{
    ForkResult, Pid, chdir, fork, getpgrp, getpid, getppid, pipe, setpgid, tcgetpgrp, tcsetpgrp,
};

use super::Wish;
use super::dress::{self, Where};
use super::meet::Lab;
use super::place::Place;

/// Runs a shell, or what was wished for, in a lab, and says how it ended.
pub fn shell(lab: &Lab, wish: &Wish) -> Result<ExitStatus, String> {
    let place = Place::at("/run");
    run(&lab.namespaces, wish, &place, Where::Lab, &lab.name)
}

/// The same in no namespaces, and in any place.
pub fn run(
    namespaces: &[OwnedFd],
    wish: &Wish,
    place: &Place,
    kind: Where,
    name: &str,
) -> Result<ExitStatus, String> {
    let fail = |what: &str, e: Errno| format!("cannot {what}: {}", e.desc());
    // In the foreground of a terminal: what runs in the lab is to be there too.
    let terminal = tcgetpgrp(stdin()).is_ok_and(|group| group == getpgrp());
    let modes = tcgetattr(stdin()).ok();
    let me = getpid();
    // SAFETY: this program has one thread.
    let between = match unsafe { fork() }.map_err(|e| fail("start a process", e))? {
        ForkResult::Parent { child } => child,
        ForkResult::Child => match enter(me, namespaces, terminal, wish, place, kind, name) {
            Ok(code) => exit(code),
            Err(why) => {
                eprintln!("{why}");
                exit(126)
            }
        },
    };
    // Keys are for what runs in the lab.
    set(&KEYS, SigHandler::SigIgn).map_err(|e| fail("ignore signals", e))?;
    let status = loop {
        match waitpid(between, None) {
            Ok(WaitStatus::Exited(_, code)) => break ExitStatus::from_raw(code << 8),
            Ok(WaitStatus::Signaled(_, signal, _)) => break ExitStatus::from_raw(signal as i32),
            Ok(_) | Err(Errno::EINTR) => {}
            Err(e) => return Err(fail("wait for the shell", e)),
        }
    };
    if terminal {
        // The shell may have ended with the terminal in its hands.
        let _ = tcsetpgrp(stdin(), getpgrp());
        if let Some(modes) = modes {
            let _ = tcsetattr(stdin(), SetArg::TCSADRAIN, &modes);
        }
    }
    set(&KEYS, SigHandler::SigDfl).map_err(|e| fail("heed signals", e))?;
    Ok(status)
}

const KEYS: [Signal; 5] =
    [Signal::SIGINT, Signal::SIGQUIT, Signal::SIGTSTP, Signal::SIGTTIN, Signal::SIGTTOU];

fn set(signals: &[Signal], to: SigHandler) -> Result<(), Errno> {
    for one in signals {
        // SAFETY: no handler is installed.
        unsafe { signal(*one, to) }?;
    }
    Ok(())
}

/// In between: enters the lab, starts the shell there, and waits for it. Gives
/// the code to end with.
fn enter(
    guest: Pid,
    namespaces: &[OwnedFd],
    terminal: bool,
    wish: &Wish,
    place: &Place,
    kind: Where,
    name: &str,
) -> Result<i32, String> {
    let fail = |what: &str, e: Errno| format!("cannot {what}: {}", e.desc());
    for namespace in namespaces {
        setns(namespace, CloneFlags::empty()).map_err(|e| fail("enter the lab", e))?;
    }
    // Not before: who enters a user namespace is another user, to whom such a
    // promise is not kept.
    set_pdeathsig(Signal::SIGKILL).map_err(|e| fail("end with the terminal", e))?;
    if getppid() != guest {
        exit(1);
    }
    set(&KEYS, SigHandler::SigIgn).map_err(|e| fail("ignore signals", e))?;
    let (alive, parent) = pipe().map_err(|e| fail("make a pipe", e))?;
    // SAFETY: this program has one thread.
    let shell = match unsafe { fork() }.map_err(|e| fail("start a shell", e))? {
        ForkResult::Parent { child } => child,
        ForkResult::Child => {
            drop(parent);
            let why = become_shell(alive, terminal, wish, place, kind, name);
            eprintln!("{why}");
            exit(127)
        }
    };
    loop {
        match waitpid(shell, Some(WaitPidFlag::WUNTRACED)) {
            Ok(WaitStatus::Exited(_, code)) => return Ok(code),
            Ok(WaitStatus::Signaled(_, signal, _)) => return Ok(128 + signal as i32),
            // `suspend`: the whole job stops, and the reader's own shell has the
            // terminal until `fg`.
            Ok(WaitStatus::Stopped(..)) if terminal => {
                let _ = tcsetpgrp(stdin(), getpgrp());
                let _ = killpg(getpgrp(), Signal::SIGSTOP);
                let _ = tcsetpgrp(stdin(), shell);
                let _ = killpg(shell, Signal::SIGCONT);
            }
            Ok(_) | Err(Errno::EINTR) => {}
            Err(e) => return Err(fail("wait for the shell", e)),
        }
    }
}

/// Turns this process into the shell. Comes back only if it can't, with why.
fn become_shell(
    alive: OwnedFd,
    terminal: bool,
    wish: &Wish,
    place: &Place,
    kind: Where,
    name: &str,
) -> String {
    let fail = |what: &str, e: Errno| format!("cannot {what}: {}", e.desc());
    if let Err(e) = set_pdeathsig(Signal::SIGKILL) {
        return fail("end with the terminal", e);
    }
    // The parent's pid means nothing in here; its end of the pipe does.
    let mut fds = [PollFd::new(alive.as_fd(), PollFlags::empty())];
    if poll(&mut fds, PollTimeout::ZERO).is_ok_and(|n| n > 0) {
        exit(1);
    }
    if terminal {
        let own = Pid::from_raw(0);
        let took = setpgid(own, own).and_then(|()| tcsetpgrp(stdin(), getpgrp()));
        if let Err(e) = took {
            return fail("have the terminal", e);
        }
    }
    // What runs in the lab finds what it would find in a fresh terminal.
    let all: Vec<Signal> = Signal::iterator()
        .filter(|one| !matches!(one, Signal::SIGKILL | Signal::SIGSTOP))
        .collect();
    let reset = set(&all, SigHandler::SigDfl).and_then(|()| SigSet::empty().thread_set_mask());
    if let Err(e) = reset {
        return fail("heed signals", e);
    }
    umask(Mode::from_bits_truncate(0o022));
    if let Err(e) = chdir(&place.home()) {
        return fail("enter the lab's directory", e);
    }
    // SAFETY: this marks descriptors to be closed on exec, and closes none.
    let marked = unsafe { libc::close_range(3, u32::MAX, libc::CLOSE_RANGE_CLOEXEC as i32) };
    if marked == -1 {
        return format!("cannot keep descriptors from the shell: {}", io::Error::last_os_error());
    }
    let mut command = dress::command(wish, place, kind, name);
    let why = command.exec();
    format!("cannot start {}: {why}", command.get_program().display())
}
