//! What the servers of this chapter share: the care for their name, and the
//! conversation, which is an echo.

/// Who may take a name, and when.
pub mod name;

use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

/// How many clients are served at a time; others wait in the queue.
const CREW: usize = 16;
/// How long a client may send nothing, or take nothing. One that sends a byte
/// now and then keeps its place in the crew for as long as it likes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Echoes to every client, for as long as the process lives.
pub fn echo_to_all(listener: &UnixListener) -> ! {
    let clients = AtomicU64::new(0);
    thread::scope(|crew| {
        for n in 1..CREW {
            let hired = thread::Builder::new()
                .spawn_scoped(crew, || attend(listener, &clients));
            if let Err(e) = hired {
                let _ = writeln!(io::stderr(), "only {n} in the crew: {e}");
                break;
            }
        }
        attend(listener, &clients)
    })
}

fn attend(listener: &UnixListener, clients: &AtomicU64) -> ! {
    loop {
        // println! and eprintln! panic if nobody is left who reads them. A log
        // without a reader must not end a service.
        let _ = match listener.accept() {
            Ok((stream, _)) => {
                let number = clients.fetch_add(1, Ordering::Relaxed) + 1;
                match echo(&stream) {
                    Ok(n) => {
                        writeln!(io::stdout(), "client {number}: {n} bytes")
                    }
                    Err(e) => {
                        writeln!(io::stderr(), "client {number}: echoing: {e}")
                    }
                }
            }
            Err(e) => {
                // Out of descriptors: a conversation must end first.
                thread::sleep(Duration::from_millis(100));
                writeln!(io::stderr(), "cannot accept: {e}")
            }
        };
    }
}

/// Returns the number of bytes echoed, when the client has sent its last.
fn echo(mut stream: &UnixStream) -> io::Result<u64> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    io::copy(&mut &*stream, &mut stream)
}
