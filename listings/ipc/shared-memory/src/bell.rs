//! A descriptor to wait on: `eventfd(2)`.

use std::fs;
use std::io::{self, ErrorKind, IoSliceMut};
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

use rustix::event::{self, EventfdFlags, PollFd, PollFlags};
use rustix::io::{Errno, ReadWriteFlags};

/// A bell that has not been rung.
pub fn create() -> io::Result<OwnedFd> {
    let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
    Ok(event::eventfd(0, flags)?)
}

/// Refuses what is not an eventfd: writing to it could do anything.
pub fn check(bell: impl AsFd) -> io::Result<()> {
    let link = format!("/proc/self/fd/{}", bell.as_fd().as_raw_fd());
    let what = fs::read_link(link)?;
    if what.as_os_str() != "anon_inode:[eventfd]" {
        let what = format!("{} is no bell", what.display());
        return Err(io::Error::new(ErrorKind::InvalidData, what));
    }
    Ok(())
}

// ANCHOR: bell
/// Rings, by adding 1. A counter that is full has been rung.
pub fn ring(bell: impl AsFd) -> io::Result<()> {
    match rustix::io::write(bell, &1u64.to_ne_bytes()) {
        Ok(_) | Err(Errno::AGAIN) => Ok(()),
        Err(e) => Err(e.into()),
    }
}

/// Sleeps until the bell rings; false if the socket, on which nothing more is
/// to come, has come to its end.
pub fn wait(bell: impl AsFd, control: impl AsFd) -> io::Result<bool> {
    let mut either = [
        PollFd::new(&bell, PollFlags::IN),
        PollFd::new(&control, PollFlags::IN),
    ];
    rustix::io::retry_on_intr(|| event::poll(&mut either, None))?;
    if either[0].revents().is_empty() {
        return Ok(false);
    }
    // O_NONBLOCK belongs to both holders, and the peer may have cleared it.
    let mut count = [0; 8];
    let buf = &mut [IoSliceMut::new(&mut count)];
    match rustix::io::preadv2(bell, buf, u64::MAX, ReadWriteFlags::NOWAIT) {
        Ok(_) | Err(Errno::AGAIN) => Ok(true),
        Err(e) => Err(e.into()),
    }
}
// ANCHOR_END: bell
