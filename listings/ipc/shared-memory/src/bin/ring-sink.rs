use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use shared_memory::Receiver;

/// Peers at a time, each with a thread.
const MOST: usize = 16;

// ANCHOR: serve
const LARGEST: usize = 1024 * 1024;
const SILENCE: Duration = Duration::from_secs(300);

/// Counts what comes, and shows the first few.
fn serve(peer: UnixStream) -> io::Result<()> {
    peer.set_read_timeout(Some(SILENCE))?;
    let mut receiver = Receiver::accept(peer, LARGEST)?;
    println!("a ring");
    // More than a ring can hold.
    let mut buf = vec![0; LARGEST];
    let mut count = 0;
    while let Some(n) = receiver.recv(&mut buf)? {
        count += 1;
        if count <= 3 {
            println!("  {}", buf[..n].escape_ascii());
        }
    }
    println!("the peer is gone; messages: {count}");
    Ok(())
}
// ANCHOR_END: serve

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: ring-sink PATH");
        return ExitCode::FAILURE;
    };
    let listener = match UnixListener::bind(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("binding {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path}");
    let places = Arc::new(());
    for number in 1u64.. {
        let peer = match listener.accept() {
            Ok((peer, _)) => peer,
            Err(e) => {
                eprintln!("accepting peer {number}: {e}");
                // Out of descriptors: some must be closed first.
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        if Arc::strong_count(&places) > MOST {
            eprintln!("peer {number}: no place left");
            continue;
        }
        let place = Arc::clone(&places);
        let serve = move || {
            if let Err(e) = serve(peer) {
                eprintln!("peer {number}: {e}");
            }
            drop(place);
        };
        if let Err(e) = thread::Builder::new().spawn(serve) {
            eprintln!("starting a thread for peer {number}: {e}");
        }
    }
    ExitCode::SUCCESS
}
