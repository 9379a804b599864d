use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use nix::fcntl::{FcntlArg, FdFlag, OFlag, fcntl};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

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
    let (stream, _peer) = UnixStream::pair()?;
    report("before", &stream)?;
    // SAFETY: there is one thread, so nobody else holds a lock at this moment.
    match unsafe { fork() }? {
        ForkResult::Child => {
            stream.set_nonblocking(true)?;
            fcntl(&stream, FcntlArg::F_SETFD(FdFlag::empty()))?;
            report("child", &stream)
        }
        ForkResult::Parent { child } => {
            waitpid(child, None)?;
            report("parent", &stream)
        }
    }
}

fn report(who: &str, stream: &UnixStream) -> io::Result<()> {
    let status = OFlag::from_bits_retain(fcntl(stream, FcntlArg::F_GETFL)?);
    let flags = FdFlag::from_bits_retain(fcntl(stream, FcntlArg::F_GETFD)?);
    writeln!(
        io::stdout(),
        "{who:7} non-blocking: {:5}  close-on-exec: {}",
        status.contains(OFlag::O_NONBLOCK),
        flags.contains(FdFlag::FD_CLOEXEC)
    )?;
    Ok(())
}
// ANCHOR_END: run
