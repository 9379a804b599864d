use std::fs;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show full queues: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    writeln!(
        io::stdout(),
        "bytes  connected  taken  then    poll      another sender"
    )?;
    for size in [1, 50_000] {
        for connected in ["no", "one way", "both ways"] {
            let receiver = UnixDatagram::bind("full.sock")?;
            let sender = UnixDatagram::bind("sender.sock")?;
            if connected != "no" {
                sender.connect("full.sock")?;
            }
            if connected == "both ways" {
                receiver.connect("sender.sock")?;
            }
            let (taken, then) = fill(&sender, size)?;
            let mut fds = [PollFd::new(sender.as_fd(), PollFlags::POLLOUT)];
            let poll = match poll(&mut fds, PollTimeout::ZERO)? {
                0 => "not yet",
                _ => "writable",
            };
            let (more, why) = fill(&UnixDatagram::unbound()?, 1)?;
            writeln!(
                io::stdout(),
                "{size:5}  {connected:9}  {taken:5}  {then:?}  {poll:8}  \
                 {more}, then {why:?}"
            )?;
            fs::remove_file("full.sock")?;
            fs::remove_file("sender.sock")?;
        }
    }
    Ok(())
}

/// Sends datagrams of `size` bytes until one is refused.
fn fill(sender: &UnixDatagram, size: usize) -> io::Result<(u32, Errno)> {
    sender.set_nonblocking(true)?;
    let bytes = vec![0; size];
    let mut taken = 0;
    loop {
        let outcome = match sender.peer_addr() {
            Ok(_) => sender.send(&bytes),
            Err(_) => sender.send_to(&bytes, "full.sock"),
        };
        match outcome.map_err(Errno::try_from) {
            Ok(_) => taken += 1,
            Err(Ok(errno)) => return Ok((taken, errno)),
            Err(Err(e)) => return Err(e),
        }
    }
}
// ANCHOR_END: run
