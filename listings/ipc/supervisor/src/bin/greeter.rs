use std::io::{self, BufReader, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::process::{self, ExitCode};
use std::thread;
use std::time::{Duration, Instant};

use framing::{Lines, read_frame};
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use nix::sys::signal::Signal;
use nix::sys::signalfd::{SfdFlags, SignalFd};
use passing_descriptors::say;
use supervisor::handed;
use supervisor::until::Until;
use unix_server::signals;

const ADDRESS: &str = "127.0.0.1:7040";
const PAUSE: Duration = Duration::from_millis(100);

/// For a whole line. A supervisor must grant us more than that to end.
const LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    // SAFETY: nothing has come before it.
    let listener = unsafe { handed::listener(ADDRESS) };
    match listener.and_then(|listener| greet_all(&listener)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot greet: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: greet
/// One client at a time, and each may take as long as LIMIT. The others wait.
fn greet_all(listener: &TcpListener) -> io::Result<()> {
    let stop = signals::block([Signal::SIGTERM])?;
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
