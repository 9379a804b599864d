//! What is measured, and on which CPUs.

use std::io;

use nix::sched::{CpuSet, sched_getaffinity, sched_setaffinity};
use nix::unistd::Pid;

use crate::transport::Transport;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    RoundTrip,
    OneWay,
}

/// What is measured, and how the two processes are set up.
#[derive(Clone, Copy)]
pub struct Setup {
    pub transport: Transport,
    /// Bytes in a message.
    pub size: usize,
    /// The CPU of the measuring process, and its peer's.
    pub cpus: [usize; 2],
    /// `SO_SNDBUF` in bytes, for sockets of the UNIX domain.
    pub send_buffer: Option<usize>,
}

// ANCHOR: stay_on
/// Forbids this process every CPU but one.
pub fn stay_on(cpu: usize) -> io::Result<()> {
    let mut cpus = CpuSet::new();
    cpus.set(cpu)
        .and_then(|()| sched_setaffinity(Pid::from_raw(0), &cpus))
        .map_err(|e| io::Error::other(format!("CPU {cpu}: {e}")))
}
// ANCHOR_END: stay_on

/// The first two CPUs that we may use; twice the same if there is one.
pub fn two_cpus() -> io::Result<[usize; 2]> {
    let allowed = sched_getaffinity(Pid::from_raw(0))?;
    let mut cpus =
        (0..CpuSet::count()).filter(|cpu| allowed.is_set(*cpu) == Ok(true));
    let first = cpus.next().unwrap_or_default();
    Ok([first, cpus.next().unwrap_or(first)])
}
