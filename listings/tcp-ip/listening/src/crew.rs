//! A crew that can be stopped.

use std::fmt::Display;
use std::io::{self, BufRead, ErrorKind, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

pub const CREW: usize = 3;

/// Starts the crew, waits for Enter, and stops the crew.
pub fn run(
    attend: impl Fn() + Send + Sync + 'static,
    stop: impl FnOnce() -> io::Result<()>,
) -> io::Result<()> {
    let attend = Arc::new(attend);
    let mut crew = Vec::new();
    for _ in 0..CREW {
        let attend = Arc::clone(&attend);
        crew.push(thread::Builder::new().spawn(move || attend()).map_err(
            |why| io::Error::other(format!("no thread for clients: {why}")),
        )?);
    }
    say("listening; Enter stops the crew");
    io::stdin().lock().skip_until(b'\n')?;
    stop()?;
    for thread in crew {
        let _ = thread.join();
    }
    say("all have stopped");
    COUNTS.iter().try_for_each(|(name, count)| {
        writeln!(io::stdout(), "{name:18} {}", count.load(SeqCst))
    })
}

pub static ACCEPTS: AtomicUsize = AtomicUsize::new(0);
pub static IN_VAIN: AtomicUsize = AtomicUsize::new(0);
pub static POLLS: AtomicUsize = AtomicUsize::new(0);
static COUNTS: [(&str, &AtomicUsize); 3] = [
    ("calls of accept", &ACCEPTS),
    ("found nobody", &IN_VAIN),
    ("calls of poll", &POLLS),
];

/// Takes a client and serves it, which here is to close. Or says why not.
pub fn serve_one(listener: &TcpListener) -> io::Result<()> {
    ACCEPTS.fetch_add(1, SeqCst);
    match listener.accept() {
        Ok(_) => Ok(()),
        Err(why) if why.kind() == ErrorKind::WouldBlock => {
            IN_VAIN.fetch_add(1, SeqCst);
            Ok(())
        }
        Err(why) => Err(why),
    }
}

/// What a loop does after an error, so that it does not spin.
pub fn breathe(why: impl Display) {
    say(format_args!("cannot accept: {why}"));
    thread::sleep(Duration::from_millis(100));
}

/// A line for the log. Whether anybody takes it must not matter. (A log that
/// is there and stuck stops whoever says something.)
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
