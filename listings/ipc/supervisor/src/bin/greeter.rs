use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, FromRawFd, OwnedFd};
use std::process::{self, ExitCode};
use std::time::{Duration, Instant};
use std::{env, thread};

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use passing_descriptors::say;
use supervisor::until::Until;

const ADDRESS: &str = "127.0.0.1:7040";
const PAUSE: Duration = Duration::from_millis(100);

/// For a whole line. A supervisor must grant us more than that to end.
const LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    match listener().and_then(|listener| greet_all(&listener)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot greet: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: listener
/// The socket that was handed to this process and to no other. If none was, we
/// listen for ourselves.
fn listener() -> io::Result<TcpListener> {
    let told = |name| env::var(name).unwrap_or_default();
    if told("LISTEN_PID") != process::id().to_string() {
        return TcpListener::bind(ADDRESS);
    }
    let count = told("LISTEN_FDS");
    if count != "1" {
        let why = format!("{count:?} sockets were handed over, not 1");
        return Err(io::Error::other(why));
    }
    // SAFETY: descriptor 3 is for this process to own: LISTEN_PID says so, and
    // nothing here has opened or closed any descriptor before.
    let handed = unsafe { OwnedFd::from_raw_fd(3) };
    // What we may start is not to have it, or to think that it has.
    fcntl(&handed, FcntlArg::F_SETFD(FdFlag::FD_CLOEXEC))?;
    for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] {
        // SAFETY: this process has one thread.
        unsafe { env::remove_var(name) };
    }
    Ok(TcpListener::from(handed))
}
// ANCHOR_END: listener

// ANCHOR: greet
/// One client at a time, and each may take as long as LIMIT. The others wait.
fn greet_all(listener: &TcpListener) -> io::Result<()> {
    let stop = SigSet::from(Signal::SIGTERM);
    stop.thread_block()?;
    let stopped = SignalFd::with_flags(&stop, SfdFlags::SFD_CLOEXEC)?;
    // Somebody else may accept what we were told of.
    listener.set_nonblocking(true)?;
    say(format_args!("process {} takes over", process::id()));
    loop {
        let mut ready = [
            PollFd::new(stopped.as_fd(), PollFlags::POLLIN),
            PollFd::new(listener.as_fd(), PollFlags::POLLIN),
        ];
        if let Err(why) = poll(&mut ready, PollTimeout::NONE) {
            say(format_args!("cannot wait: {why}"));
            thread::sleep(PAUSE);
            continue;
        }
        if ready[0].any() == Some(true) {
            // Whoever is in the queue stays there, for our successor.
            say(format_args!("process {} leaves", process::id()));
            return Ok(());
        }
        match listener.accept() {
            Ok((stream, peer)) => {
                if let Err(why) = greet(&stream) {
                    say(format_args!("{peer}: {why}"));
                }
            }
            Err(e) if e.kind() == ErrorKind::WouldBlock => {}
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(PAUSE);
            }
        }
    }
}
// ANCHOR_END: greet

/// Reads a line, so that nothing unread turns the close into a reset.
fn greet(mut stream: &TcpStream) -> io::Result<()> {
    stream.set_write_timeout(Some(LIMIT))?;
    let mut name = String::new();
    let deadline = Instant::now() + LIMIT;
    let until = Until { stream, deadline };
    BufReader::new(until).take(100).read_line(&mut name)?;
    if !name.ends_with('\n') {
        return Err(io::Error::other("no line end in 100 bytes"));
    }
    writeln!(
        stream,
        "hello {}, from process {}",
        name.trim_end().escape_debug(),
        process::id()
    )
}
