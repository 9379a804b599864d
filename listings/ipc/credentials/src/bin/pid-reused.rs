use std::fmt::Display;
use std::fs;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
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
    // An error before Linux 6.5.
    let pidfd = getsockopt(&peer, sockopt::PeerPidfd);
    writeln!(io::stdout(), "connected: process {pid}, {}", program(pid)?)?;
    tell("gone, says the pidfd", gone(&pidfd))?;

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
    tell("gone, says the pidfd", gone(&pidfd))?;
    tell("signal by pidfd", signal(&pidfd))?;
    let late = getsockopt(&peer, sockopt::PeerPidfd);
    tell("gone, says one asked for late", gone(&late))?;
    kill(Pid::from_raw(now), Signal::SIGTERM)?;
    tell("signal by number", innocent.wait())
}
// ANCHOR_END: run

fn tell(what: &str, answer: io::Result<impl Display>) -> io::Result<()> {
    match answer {
        Ok(answer) => writeln!(io::stdout(), "  {what}: {answer}"),
        Err(why) => writeln!(io::stdout(), "  {what}: {why}"),
    }
}

/// What a server must not do: believe what /proc says of a number.
fn program(pid: i32) -> io::Result<String> {
    Ok(fs::read_to_string(format!("/proc/{pid}/comm"))?
        .trim_end()
        .into())
}

/// A pidfd becomes readable when its process has ended, and stays so.
fn gone(pidfd: &nix::Result<OwnedFd>) -> io::Result<bool> {
    let mut fds = [PollFd::new(had(pidfd)?, PollFlags::POLLIN)];
    Ok(poll(&mut fds, PollTimeout::ZERO)? > 0)
}

fn signal(pidfd: &nix::Result<OwnedFd>) -> io::Result<&'static str> {
    pidfd_send_signal(had(pidfd)?, Sig::TERM)?;
    Ok("sent")
}

fn had(pidfd: &nix::Result<OwnedFd>) -> io::Result<BorrowedFd<'_>> {
    match pidfd {
        Ok(pidfd) => Ok(pidfd.as_fd()),
        Err(why) => Err((*why).into()),
    }
}
