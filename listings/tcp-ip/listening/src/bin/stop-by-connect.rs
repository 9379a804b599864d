use std::io;
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::Duration;

use listening::crew::{self, CREW, breathe, say, serve_one};

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
    let address = listener.local_addr()?;
    let stopping = Arc::new(AtomicBool::new(false));

    let seen = Arc::clone(&stopping);
    let attend = move || {
        while !seen.load(SeqCst) {
            serve_one(&listener).unwrap_or_else(breathe);
        }
    };
    let stop = || {
        stopping.store(true, SeqCst);
        for _ in 0..CREW {
            TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        }
        Ok(())
    };
    crew::run(attend, stop)
}
// ANCHOR_END: run
