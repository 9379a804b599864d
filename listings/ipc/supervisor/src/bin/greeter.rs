use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, FromRawFd, OwnedFd};
use std::process::{self, ExitCode};
use std::time::{Duration, Instant};
use std::{env, thread};

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use supervisor::until::Until;

/// For a whole line. A supervisor must grant us more than that to end.
const LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    match listener().and_then(|listener| greet_all(&listener)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("greeter: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: listener
/// The socket that was handed to this process and to no other.
fn listener() -> io::Result<TcpListener> {
    let told = |name| env::var(name).unwrap_or_default();
    if told("LISTEN_PID") != process::id().to_string()
        || told("LISTEN_FDS") != "1"
    {
        return Err(io::Error::other("no listening socket was handed over"));
    }
    // SAFETY: descriptor 3 is for this process to own: LISTEN_PID says so, and
    // nothing here has opened or closed any descriptor before.
    let handed = unsafe { OwnedFd::from_raw_fd(3) };
    Ok(TcpListener::from(handed))
}
// ANCHOR_END: listener

// ANCHOR: greet
fn greet_all(listener: &TcpListener) -> io::Result<()> {
    let stop = SigSet::from(Signal::SIGTERM);
    stop.thread_block()?;
    let stopped = SignalFd::with_flags(&stop, SfdFlags::SFD_CLOEXEC)?;
    // Somebody else may accept what we were told of.
    listener.set_nonblocking(true)?;
    log("takes over");
    loop {
        let mut ready = [
            PollFd::new(stopped.as_fd(), PollFlags::POLLIN),
            PollFd::new(listener.as_fd(), PollFlags::POLLIN),
        ];
        poll(&mut ready, PollTimeout::NONE)?;
        if ready[0].any() == Some(true) {
            // Whoever is in the queue stays there, for our successor.
            log("leaves");
            return Ok(());
        }
        match listener.accept() {
            Ok((stream, peer)) => {
                if let Err(why) = greet(&stream) {
                    eprintln!("{peer}: {why}");
                }
            }
            Err(e) if e.kind() == ErrorKind::WouldBlock => {}
            Err(e) => {
                eprintln!("cannot accept: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: greet

fn log(what: &str) {
    // Who reads it may be gone, and that is no reason to stop.
    let _ = writeln!(io::stdout(), "process {} {what}", process::id());
}

/// Reads a line, so that nothing unread turns the close into a reset.
fn greet(mut stream: &TcpStream) -> io::Result<()> {
    stream.set_write_timeout(Some(LIMIT))?;
    let mut name = String::new();
    let deadline = Instant::now() + LIMIT;
    let until = Until { stream, deadline };
    BufReader::new(until).take(100).read_line(&mut name)?;
    writeln!(
        stream,
        "hello {}, from process {}",
        name.trim_end().escape_debug(),
        process::id()
    )
}
