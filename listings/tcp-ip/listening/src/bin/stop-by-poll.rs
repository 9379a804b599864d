use std::io::{self, PipeReader};
use std::net::TcpListener;
use std::os::fd::AsFd;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use listening::crew::{self, POLLS, breathe, say, serve_one};
use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot go on: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7101")?;
    listener.set_nonblocking(true)?;
    let (bell, ringer) = io::pipe()?;
    let stopping = Arc::new(AtomicBool::new(false));

    let seen = Arc::clone(&stopping);
    let attend = move || {
        wait(&listener, &bell);
        while !seen.load(SeqCst) {
            serve_one(&listener).unwrap_or_else(breathe);
            wait(&listener, &bell);
        }
    };
    let stop = || {
        stopping.store(true, SeqCst);
        drop(ringer);
        Ok(())
    };
    crew::run(attend, stop)
}

/// Until somebody is in the queue, or the other end of the bell is closed.
fn wait(listener: &TcpListener, bell: &PipeReader) {
    POLLS.fetch_add(1, SeqCst);
    let mut both = [
        PollFd::new(bell.as_fd(), PollFlags::POLLIN),
        PollFd::new(listener.as_fd(), PollFlags::POLLIN),
    ];
    match poll(&mut both, PollTimeout::NONE) {
        Ok(_) | Err(Errno::EINTR) => (),
        Err(why) => breathe(why),
    }
}
// ANCHOR_END: run
