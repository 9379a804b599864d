use std::io::{self, ErrorKind};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::thread::{self, Builder};
use std::time::Duration;

use passing_descriptors::{accept_one, say};
use shared_memory::Receiver;

/// Peers at a time, each with a thread. More wait until they are accepted.
const MOST: usize = 16;

fn main() -> ExitCode {
    let path = std::env::args_os().nth(1).filter(|path| !path.is_empty());
    let Some(path) = path.map(PathBuf::from) else {
        say("usage: ring-sink PATH");
        return ExitCode::FAILURE;
    };
    let listener = match UnixListener::bind(&path) {
        Ok(listener) => listener,
        Err(e) => {
            say(format_args!("cannot listen on {}: {e}", path.display()));
            return ExitCode::FAILURE;
        }
    };
    say(format_args!("listening on {}", path.display()));
    let number = AtomicU64::new(0);
    thread::scope(|all| {
        for _ in 0..MOST {
            let work = || serve_one_after_another(&listener, &number);
            if let Err(e) = Builder::new().spawn_scoped(all, work) {
                say(format_args!("starting a thread: {e}"));
            }
        }
    });
    ExitCode::FAILURE
}

fn serve_one_after_another(listener: &UnixListener, number: &AtomicU64) {
    loop {
        let peer = accept_one(listener);
        let number = 1 + number.fetch_add(1, Relaxed);
        if let Err(e) = serve(peer) {
            say(format_args!("peer {number}: {}", late(e)));
        }
    }
}

// ANCHOR: serve
const LARGEST: usize = 1024 * 1024;
/// Of a message: a stranger's must not fill the log.
const MOST_SHOWN: usize = 256;
/// Each ring begins it anew. So a peer that rings in time may stay for ever,
/// even if no message comes, and sixteen such peers keep all the threads.
const SILENCE: Duration = Duration::from_secs(300);

/// Counts what comes, and shows the first few.
// The log is all it has: without one, nobody is told, not even of a peer
// that failed. And if memory lacks when one of the threads starts, std may
// end the program: "failed to allocate an alternative stack".
fn serve(peer: UnixStream) -> io::Result<()> {
    peer.set_read_timeout(Some(SILENCE))?;
    let mut receiver = Receiver::accept(peer, LARGEST)?;
    say("a ring");
    // More than a ring can hold.
    let mut buf = vec![0; LARGEST];
    let mut count: u64 = 0;
    while let Some(n) = receiver.recv(&mut buf)? {
        count += 1;
        if count <= 3 {
            let shown = &buf[..n.min(MOST_SHOWN)];
            say(format_args!("  {}", shown.escape_ascii()));
        }
    }
    say(format_args!("the peer is gone; messages: {count}"));
    Ok(())
}
// ANCHOR_END: serve

/// What the kernel calls "try again" when a time limit is over.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}
