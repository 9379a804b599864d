use std::fs;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use passing_descriptors::{recv_fds, send_fds};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show what came: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    for count in 1..=3 {
        receive(count, 1)?;
    }
    // Numbers 0 to 6, and 0 to 4 are taken.
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, 7, hard)?;
    writeln!(io::stdout(), "a limit of 7 descriptors:")?;
    receive(4, 4)?;
    setrlimit(Resource::RLIMIT_NOFILE, soft, hard)
        .map_err(|e| io::Error::other(format!("raising the limit: {e}")))
}

// ANCHOR: receive
fn receive(count: usize, max: usize) -> io::Result<()> {
    let (left, right) = UnixStream::pair()?;
    send_fds(&left, b"!", &vec![left.as_fd(); count])?;
    let before = open_descriptors()?;
    let said = match recv_fds(&right, &mut [0], max) {
        Ok((_, fds)) => format!("{} received", fds.len()),
        Err(e) => e.to_string(),
    };
    let more = open_descriptors()? - before;
    writeln!(
        io::stdout(),
        "{count} sent: {said}\n  then {more} more open"
    )
}
// ANCHOR_END: receive

fn open_descriptors() -> io::Result<usize> {
    Ok(fs::read_dir("/proc/self/fd")?.count())
}
