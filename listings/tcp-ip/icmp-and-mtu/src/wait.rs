use std::io;
use std::net::UdpSocket;
use std::os::fd::AsFd;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

/// Waits for an error, at most so many milliseconds, and leaves it there.
pub fn error_within(socket: &UdpSocket, ms: u16) -> io::Result<bool> {
    // poll reports errors unasked.
    let mut asked = [PollFd::new(socket.as_fd(), PollFlags::empty())];
    loop {
        match poll(&mut asked, PollTimeout::from(ms)) {
            Err(Errno::EINTR) => {}
            result => return Ok(result? == 1),
        }
    }
}
