use std::io::{self, Read, Write};
use std::mem;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

use nix::unistd::dup2_raw;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the start: {why}");
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: it takes a number that `spawn` uses.
// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut ours, theirs) = UnixStream::pair()?;
    let theirs = OwnedFd::from(theirs);
    // The next two numbers are free, and `spawn` takes them for itself.
    let number = theirs.as_raw_fd() + 2;
    let mut command = Command::new("/no/such/program");
    let give = move || {
        // SAFETY: this is the mistake. The number is somebody else's.
        mem::forget(unsafe { dup2_raw(&theirs, number) }?);
        Ok(())
    };
    // SAFETY: dup2 is async-signal-safe, and `give` calls nothing else.
    unsafe { command.pre_exec(give) };
    let mut child = command.spawn()?;
    drop(command);
    writeln!(io::stdout(), "no error; the program runs")?;

    let mut buf = [0; 64];
    let n = ours.read(&mut buf)?;
    writeln!(io::stdout(), "and says {}", buf[..n].escape_ascii())?;
    writeln!(io::stdout(), "it ended: {}", child.wait()?)?;
    Ok(())
}
// ANCHOR_END: run
