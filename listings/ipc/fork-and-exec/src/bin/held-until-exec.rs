use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};
use std::thread;
use std::time::Instant;

use nix::unistd::sleep;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the end: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for how in ["closed", "shut down"] {
        // Both ends are close-on-exec.
        let (mut ours, theirs) = UnixStream::pair()?;
        let (mut forked, tell) = io::pipe()?;
        let mut command = Command::new("true");
        let slow = move || {
            (&tell).write_all(b".")?;
            sleep(2);
            Ok(())
        };
        // SAFETY: `slow` makes two system calls, and takes no lock.
        unsafe { command.pre_exec(slow) };
        let other = thread::Builder::new()
            .spawn(move || command.status())
            .map_err(|why| {
                io::Error::other(format!("no thread for the child: {why}"))
            })?;

        // The child is now between fork and exec.
        forked.read_exact(&mut [0])?;
        if how == "shut down" {
            theirs.shutdown(std::net::Shutdown::Both)?;
        }
        drop(theirs);
        let start = Instant::now();
        let n = ours.read(&mut [0; 64])?;
        let waited = start.elapsed().as_secs_f32();
        writeln!(io::stdout(), "{how}: read {n} after {waited:.0} s")?;
        other.join().expect("`status` does not panic")?;
    }
    Ok(())
}
// ANCHOR_END: run
