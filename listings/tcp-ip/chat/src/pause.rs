//! A wait that ends when the peer does.

use std::net::TcpStream;
use std::os::fd::AsFd;
use std::thread;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::libc;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

// ANCHOR: pause
/// Waits, unless the peer hangs up. Says whether it is still there.
pub fn pause(stream: &TcpStream, time: Duration) -> bool {
    let until = Instant::now() + time;
    while let Some(left) = until.checked_duration_since(Instant::now()) {
        // An end and an error are told without being asked for.
        let gone = PollFlags::from_bits_retain(libc::POLLRDHUP);
        let mut ask = [PollFd::new(stream.as_fd(), gone)];
        let left = PollTimeout::try_from(left + Duration::from_millis(1));
        match poll(&mut ask, left.unwrap_or(PollTimeout::MAX)) {
            Ok(1..) => return false,
            Ok(_) | Err(Errno::EINTR) => {}
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
    true
}
// ANCHOR_END: pause
