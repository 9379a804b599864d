use std::io::ErrorKind;
use std::net::UdpSocket;
use std::os::fd::AsFd;
use std::time::Duration;
use std::{fs, io, thread};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sched::{CpuSet, sched_getcpu, sched_setaffinity};
use nix::unistd::Pid;

/// A call that was interrupted is made again.
pub fn again<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            result => return result,
        }
    }
}

// ANCHOR: error
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
// ANCHOR_END: error

// ANCHOR: order
/// Stays on one processor from now on. There the kernel handles packets in the
/// order in which they came: what a packet has caused is there before the
/// answer to a later one.
pub fn one_processor() -> io::Result<()> {
    let mut only = CpuSet::new();
    only.set(sched_getcpu()?)?;
    Ok(sched_setaffinity(Pid::from_raw(0), &only)?)
}
// ANCHOR_END: order

/// How many messages "unreachable" have come to this host.
pub fn unreachables() -> io::Result<u64> {
    let v4 = fs::read_to_string("/proc/self/net/snmp")?;
    let v6 = fs::read_to_string("/proc/self/net/snmp6")?;
    let mut icmp = v4.lines().filter_map(|line| line.strip_prefix("Icmp: "));
    let names = icmp.next().unwrap_or("").split_whitespace();
    let counts = icmp.next().unwrap_or("").split_whitespace();
    let v6 = v6
        .lines()
        .filter_map(|line| line.split_once(char::is_whitespace));
    let heard = names.zip(counts).chain(v6).filter(|(name, _)| {
        ["InDestUnreachs", "Icmp6InDestUnreachs"].contains(name)
    });
    Ok(heard.filter_map(|it| it.1.trim().parse::<u64>().ok()).sum())
}

/// Waits until there are more than `before`.
pub fn wait_for_more(before: u64) -> io::Result<()> {
    for _ in 0..5000 {
        if unreachables()? > before {
            return Ok(());
        }
        thread::sleep(Duration::from_millis(1));
    }
    Err(io::Error::other("no message came"))
}
