use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use passing_descriptors::send_fds;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the circle: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut reader, writer) = io::pipe()?;
    let (left, right) = UnixStream::pair()?;
    // Each waits in the other's queue, so each is kept by the other.
    send_fds(&left, b"!", &[left.as_fd(), writer.as_fd()])?;
    send_fds(&right, b"!", &[right.as_fd()])?;
    drop((left, right, writer));
    writeln!(
        io::stdout(),
        "no process has the sockets or the pipe's writing end"
    )?;

    drop(UnixStream::pair()?);
    writeln!(
        io::stdout(),
        "another UNIX socket was closed; reading the pipe"
    )?;
    let n = reader.read(&mut [0])?;
    writeln!(io::stdout(), "{n}: the kernel has found them")?;
    Ok(())
}
// ANCHOR_END: run
