use std::fs;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixListener;
use std::process::{Command, ExitCode, Stdio};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{Signal, kill};
use nix::sys::socket::{getsockopt, sockopt};
use nix::unistd::Pid;
use rustix::process::{Signal as Sig, pidfd_send_signal};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(
                io::stderr(),
                "cannot show a number used again: {why}"
            );
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = UnixListener::bind("reused.sock")?;
    let mut client = Command::new("nc")
        .args(["-U", "reused.sock"])
        .stdin(Stdio::piped())
        .spawn()?;
    let (peer, _) = listener.accept()?;
    fs::remove_file("reused.sock")?;
    let pid = getsockopt(&peer, sockopt::PeerCredentials)?.pid();
    let pidfd = getsockopt(&peer, sockopt::PeerPidfd)?;
    writeln!(io::stdout(), "connected: process {pid}, {}", program(pid)?)?;
    writeln!(io::stdout(), "  gone, says the pidfd: {}", gone(&pidfd)?)?;

    client.kill()?;
    client.wait()?;
    // The number that the kernel gave last: it counts on from here.
    fs::write("/proc/sys/kernel/ns_last_pid", (pid - 1).to_string())?;
    let (mut output, end) = io::pipe()?;
    let mut innocent = Command::new("yes").stdout(end).spawn()?;
    // Its first byte: from here on it is `yes` for certain.
    output.read_exact(&mut [0])?;
    if u32::try_from(pid) != Ok(innocent.id()) {
        innocent.kill()?;
        innocent.wait()?;
        return Err(io::Error::other("somebody was faster; try again"));
    }

    writeln!(io::stdout(), "it died, and another program was started")?;
    let now = getsockopt(&peer, sockopt::PeerCredentials)?.pid();
    writeln!(
        io::stdout(),
        "  SO_PEERCRED: process {now}, {}",
        program(now)?
    )?;
    writeln!(io::stdout(), "  gone, says the pidfd: {}", gone(&pidfd)?)?;
    match pidfd_send_signal(&pidfd, Sig::TERM) {
        Ok(()) => tell("signal by pidfd: sent")?,
        Err(e) => tell(&format!("signal by pidfd: {e}"))?,
    }
    match getsockopt(&peer, sockopt::PeerPidfd) {
        Ok(late) => tell(&format!("asked for late, also: {}", gone(&late)?))?,
        Err(e) => tell(&format!("asked for late: {e}"))?,
    }
    kill(Pid::from_raw(now), Signal::SIGTERM)?;
    tell(&format!("signal by number: {}", innocent.wait()?))
}
// ANCHOR_END: run

fn tell(what: &str) -> io::Result<()> {
    writeln!(io::stdout(), "  {what}")
}

/// What a server must not do: believe what /proc says of a number.
fn program(pid: i32) -> io::Result<String> {
    Ok(fs::read_to_string(format!("/proc/{pid}/comm"))?
        .trim_end()
        .into())
}

/// A pidfd becomes readable when its process has ended, and stays so.
fn gone(pidfd: &OwnedFd) -> io::Result<bool> {
    let mut fds = [PollFd::new(pidfd.as_fd(), PollFlags::POLLIN)];
    Ok(poll(&mut fds, PollTimeout::ZERO)? > 0)
}
