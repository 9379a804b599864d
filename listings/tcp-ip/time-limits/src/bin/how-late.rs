use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use nix::poll::{PollFd, PollFlags, poll};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the waits: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let mut stream = TcpStream::connect(listener.local_addr()?)?;
    stream.set_read_timeout(Some(Duration::from_millis(1)))?;
    let read = shortest(|| stream.read(&mut [0]).is_err());
    let poll = shortest(|| {
        let mut fds = [PollFd::new(stream.as_fd(), PollFlags::POLLIN)];
        poll(&mut fds, 1u8) == Ok(0)
    });
    let mut out = io::stdout();
    writeln!(out, "read, with a limit of 1 ms: {read:.2} ms at least")?;
    writeln!(out, "poll, with a limit of 1 ms: {poll:.2} ms at least")
}

/// The shortest of a hundred waits, in milliseconds.
fn shortest(mut wait: impl FnMut() -> bool) -> f64 {
    let mut shortest = f64::INFINITY;
    for _ in 0..100 {
        let began = Instant::now();
        if wait() {
            shortest = shortest.min(began.elapsed().as_secs_f64() * 1e3);
        }
    }
    shortest
}
// ANCHOR_END: run
