use std::io::{self, Read};
use std::mem;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::Command;

use nix::unistd::dup2_raw;

fn main() -> io::Result<()> {
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
    println!("no error; the program runs");

    let mut buf = [0; 64];
    let n = ours.read(&mut buf)?;
    println!("and says {}", buf[..n].escape_ascii());
    println!("it ended: {}", child.wait()?);
    Ok(())
}
