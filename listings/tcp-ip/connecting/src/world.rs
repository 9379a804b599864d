use std::io;
use std::net::SocketAddr;
use std::time::{Duration, Instant};

use crate::attempt::{Attempt, wait};

/// What a race needs of the world. The tests have a world of their own.
pub trait World {
    type Attempt;
    /// The time since the beginning.
    fn now(&self) -> Duration;
    fn start(&mut self, address: SocketAddr) -> io::Result<Self::Attempt>;
    /// Connected, or not yet, or an error.
    fn answer(&mut self, attempt: &Self::Attempt) -> io::Result<bool>;
    /// Waits until something has come, which is `true`, or for so long.
    fn wait(
        &mut self,
        open: &[(SocketAddr, Self::Attempt)],
        left: Duration,
    ) -> bool;
}

/// The real world, and when the race began.
pub struct Kernel(pub Instant);

impl World for Kernel {
    type Attempt = Attempt;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }

    fn start(&mut self, address: SocketAddr) -> io::Result<Attempt> {
        Attempt::start(address)
    }

    fn answer(&mut self, attempt: &Attempt) -> io::Result<bool> {
        attempt.answer()
    }

    fn wait(&mut self, open: &[(SocketAddr, Attempt)], left: Duration) -> bool {
        wait(open.iter().map(|(_, attempt)| &attempt.socket), left)
    }
}

/// A shortage of our own. It says nothing about the address.
pub fn ours(why: &io::Error) -> bool {
    use nix::libc::{EMFILE, ENFILE, ENOBUFS, ENOMEM};
    let code = why.raw_os_error();
    code.is_some_and(|e| [EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(&e))
}
