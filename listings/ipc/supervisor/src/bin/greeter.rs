use std::io::{self, BufReader, Error, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, FromRawFd, OwnedFd};
use std::process::{self, ExitCode};
use std::time::{Duration, Instant};
use std::{env, thread};

use framing::{Lines, read_frame};
use nix::libc::{self, F_SETFD, FD_CLOEXEC};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::{SigSet, Signal};
use nix::sys::signalfd::{SfdFlags, SignalFd};
use nix::sys::socket::{getsockopt, sockopt::AcceptConn};
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
        return Err(Error::other(why));
    }
    // What we may start is not to have it, or to think that it has.
    // SAFETY: it concerns no memory, and fails if there is no descriptor 3.
    if unsafe { libc::fcntl(3, F_SETFD, FD_CLOEXEC) } != 0 {
        return Err(Error::other("descriptor 3 is not open"));
    }
    // SAFETY: it is open, and for this process to own: LISTEN_PID says so, and
    // nothing here has opened or closed any descriptor before.
    let handed = unsafe { OwnedFd::from_raw_fd(3) };
    if getsockopt(&handed, AcceptConn) != Ok(true) {
        return Err(Error::other("descriptor 3 is no listening socket"));
    }
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
    let deadline = Instant::now() + LIMIT;
    let mut reader = BufReader::new(Until { stream, deadline });
    let Some(name) = read_frame(&mut reader, &mut Lines::new(100))? else {
        return Ok(());
    };
    let (name, id) = (String::from_utf8_lossy(&name), process::id());
    let name = name.trim_end().escape_debug();
    stream.write_all(format!("hello {name}, from process {id}\n").as_bytes())
}
