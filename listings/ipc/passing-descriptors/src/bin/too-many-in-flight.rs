use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use nix::sys::resource::{Resource, getrlimit};
use passing_descriptors::send_fds;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the limit: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let (limit, _) = getrlimit(Resource::RLIMIT_NOFILE)?;
    writeln!(io::stdout(), "limit of open descriptors: {limit}")?;
    drop(fill(254)?);
    drop(fill(253)?);
    let _kept = fill(1)?;
    writeln!(io::stdout(), "press Enter and I end")?;
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}

// ANCHOR: fill
/// Sends messages of `count` descriptors that nobody receives.
fn fill(count: usize) -> io::Result<(UnixStream, UnixStream)> {
    let (left, right) = UnixStream::pair()?;
    // `send_fds` wants a blocking stream, for fear of half a message. One byte
    // has no half.
    left.set_nonblocking(true)?;
    let mut sent = 0;
    let e = loop {
        match send_fds(&left, b"!", &vec![left.as_fd(); count]) {
            Ok(()) => sent += 1,
            Err(e) => break e,
        }
    };
    writeln!(io::stdout(), "messages of {count}: sent {sent}, then {e}")?;
    Ok((left, right))
}
// ANCHOR_END: fill
