use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, fork};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the talk: {why}");
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: both processes keep both ends.
// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut ours, mut theirs) = UnixStream::pair()?;
    // SAFETY: there is one thread, so nobody else holds a lock at this moment.
    match unsafe { fork() }? {
        ForkResult::Child => theirs.write_all(b"hello from the child"),
        ForkResult::Parent { child } => {
            let mut buf = [0; 64];
            waitpid(child, None)?;
            writeln!(io::stdout(), "the child has ended")?;
            while let n @ 1.. = ours.read(&mut buf)? {
                writeln!(
                    io::stdout(),
                    "read {n} bytes: {}",
                    buf[..n].escape_ascii()
                )?;
            }
            writeln!(io::stdout(), "end of file")?;
            Ok(())
        }
    }
}
// ANCHOR_END: run
