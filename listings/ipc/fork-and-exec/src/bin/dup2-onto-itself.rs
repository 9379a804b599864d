use std::io::{self, Write};
use std::mem;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::unistd::{dup2, dup2_raw};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the flags: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (stream, other) = UnixStream::pair()?;
    let (number, mut other) = (stream.as_raw_fd(), OwnedFd::from(other));
    report("made", &stream)?;

    dup2(&stream, &mut other)?;
    report(&format!("dup2({number}, {})", other.as_raw_fd()), &other)?;

    // SAFETY: dup2 onto the same number closes nothing, and the second owner
    // that nix makes of it is forgotten.
    mem::forget(unsafe { dup2_raw(&stream, number) }?);
    report(&format!("dup2({number}, {number})"), &stream)
}

fn report(what: &str, fd: impl AsFd) -> io::Result<()> {
    let flags = FdFlag::from_bits_retain(fcntl(&fd, FcntlArg::F_GETFD)?);
    let number = fd.as_fd().as_raw_fd();
    let closes = flags.contains(FdFlag::FD_CLOEXEC);
    writeln!(io::stdout(), "{what:11} {number} closes on exec: {closes}")?;
    Ok(())
}
// ANCHOR_END: run
