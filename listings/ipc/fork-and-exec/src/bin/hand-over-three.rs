use std::io::{self, BufRead, BufReader, Read, Write};
use std::mem;
use std::os::fd::{AsRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::libc::{CLOSE_RANGE_CLOEXEC, close_range};
use nix::unistd::dup2_raw;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the answer: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut ours, theirs) = UnixStream::pair()?;
    let theirs = OwnedFd::from(theirs);
    let mut command = Command::new("sh");
    command
        .args(["-c", "ls -l /proc/self/fd; read -r q <&3; echo \"$q!\" >&3"]);
    // SAFETY: `give` makes two system calls, which take no locks.
    unsafe { command.pre_exec(move || give(&theirs, 3)) };
    let mut child = command.spawn()?;
    drop(command);

    ours.write_all(b"hello\n")?;
    let mut answer = String::new();
    BufReader::new(ours).take(1000).read_line(&mut answer)?;
    write!(io::stdout(), "{answer}")?;
    writeln!(io::stdout(), "sh ended: {}", child.wait()?)?;
    Ok(())
}

/// Makes `fd` the descriptor `number` of the program that comes next. The
/// number must be in use in the parent, or `spawn` may take it for itself.
fn give(fd: &OwnedFd, number: RawFd) -> io::Result<()> {
    // Close-on-exec for all from 3 on, whoever opened them.
    // SAFETY: it closes nothing now, and makes one system call.
    let marked = unsafe { close_range(3, !0, CLOSE_RANGE_CLOEXEC as _) };
    Errno::result(marked)?;
    if fd.as_raw_fd() == number {
        fcntl(fd, FcntlArg::F_SETFD(FdFlag::empty()))?;
    } else {
        // SAFETY: this is the child. What had the number belongs to an owner
        // in the parent, and nothing runs here that could use it.
        mem::forget(unsafe { dup2_raw(fd, number) }?);
    }
    Ok(())
}
// ANCHOR_END: run
