//! How to know that all is over: one datagram more.

use std::io::{self, Error, ErrorKind};
use std::net::UdpSocket;
use std::time::Duration;

use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;

use crate::hosts::on;

/// It goes the way of the others, to a port of its own, and arrives.
pub struct Fence {
    from: UdpSocket,
    to: UdpSocket,
}

impl Fence {
    pub fn new() -> io::Result<Fence> {
        // On one processor, and in one queue, the first is dealt with first.
        let me = Pid::from_raw(0);
        let all = sched_getaffinity(me)?;
        let first = (0..CpuSet::count()).find(|&n| all.is_set(n) == Ok(true));
        let mut one = CpuSet::new();
        one.set(first.unwrap_or(0))?;
        sched_setaffinity(me, &one)?;

        let from = on("client", || UdpSocket::bind("192.0.2.1:0"))?;
        let to = on("server", || UdpSocket::bind("192.0.2.2:7167"))?;
        to.set_read_timeout(Some(Duration::from_secs(5)))?;
        Ok(Fence { from, to })
    }

    /// Until all that was sent before has arrived, or is lost.
    pub fn wait(&self) -> io::Result<()> {
        let to = self.to.local_addr()?;
        loop {
            match self.from.send_to(b"over", to) {
                Err(why) if why.kind() == ErrorKind::Interrupted => {}
                sent => break sent.map(|_| ())?,
            }
        }
        loop {
            match self.to.recv(&mut [0; 4]) {
                Ok(_) => return Ok(()),
                Err(why) if why.kind() == ErrorKind::Interrupted => {}
                Err(why) if why.kind() == ErrorKind::WouldBlock => {
                    let late = "5 s after the others, one more has not come";
                    return Err(Error::other(late));
                }
                Err(why) => return Err(why),
            }
        }
    }
}
