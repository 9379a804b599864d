use std::fs;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use nix::sys::resource::{Resource, getrlimit, setrlimit};
use passing_descriptors::{recv_fds, send_fds};

fn main() -> io::Result<()> {
    for count in 1..=3 {
        receive(count, 1)?;
    }
    // Numbers 0 to 6, and 0 to 4 are taken.
    let (soft, hard) = getrlimit(Resource::RLIMIT_NOFILE)?;
    setrlimit(Resource::RLIMIT_NOFILE, 7, hard)?;
    println!("a limit of 7 descriptors:");
    receive(4, 4)?;
    setrlimit(Resource::RLIMIT_NOFILE, soft, hard)
        .map_err(|e| io::Error::other(format!("raising the limit: {e}")))
}

// ANCHOR: receive
fn receive(count: usize, max: usize) -> io::Result<()> {
    let (left, right) = UnixStream::pair()?;
    send_fds(&left, b"!", &vec![left.as_fd(); count])?;
    let before = open_descriptors()?;
    match recv_fds(&right, &mut [0], max) {
        Ok((_, fds)) => println!("{count} sent: {} received", fds.len()),
        Err(e) => println!("{count} sent: {e}"),
    }
    println!("  then {} more open", open_descriptors()? - before);
    Ok(())
}
// ANCHOR_END: receive

fn open_descriptors() -> io::Result<usize> {
    Ok(fs::read_dir("/proc/self/fd")?.count())
}
