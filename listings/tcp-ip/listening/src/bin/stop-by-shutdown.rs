use std::io::{self, ErrorKind};
use std::net::{Shutdown, TcpListener};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use listening::crew::{self, breathe, say, serve_one};
use socket2::SockRef;

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
    let listener = Arc::new(TcpListener::bind("127.0.0.1:7101")?);
    let stopping = Arc::new(AtomicBool::new(false));

    let (shared, seen) = (Arc::clone(&listener), Arc::clone(&stopping));
    let attend = move || {
        while !seen.load(SeqCst) {
            match serve_one(&shared) {
                Err(why) if seen.load(SeqCst) => {
                    say(format_args!("accept: {why}"));
                }
                other => other.unwrap_or_else(breathe),
            }
        }
    };
    let stop = || {
        stopping.store(true, SeqCst);
        match SockRef::from(&listener).shutdown(Shutdown::Read) {
            // Somebody else has the socket, and was first.
            Err(why) if why.kind() == ErrorKind::NotConnected => Ok(()),
            other => other,
        }
    };
    crew::run(attend, stop)
}
// ANCHOR_END: run
