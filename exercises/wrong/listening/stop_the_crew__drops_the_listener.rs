// Red: Nobody came, and you were to stop. After 3 s you still wait.
// Stop the crew.
// Chapter: src/tcp-ip/listening.md
//
// Three threads accept clients from one listening socket and serve them. They
// work, and they never end. Write `stop`: it returns when all three threads
// have ended.
//
// Whoever is accepted is served to the end, however long that takes. And the
// listening socket is not yours alone: somebody else has it too, accepts from
// it whenever they like, and goes on after you have stopped. What is in the
// queue then is theirs, and should be clients: leave a few connections of your
// own there at most. (In the tests they have a `try_clone`; it could be another
// process.) When `accept` fails, because no descriptor is left, say, no thread
// ends, and none tries again without a pause. You may change all that stands
// above `main`, but for the signatures.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::{self, JoinHandle};
use std::time::Duration;

const CREW: usize = 3;

pub struct Crew {
    threads: Vec<JoinHandle<()>>,
    stopping: Arc<AtomicBool>,
    listener: TcpListener,
}

/// Starts three threads that serve the clients of `listener`.
pub fn start(
    listener: TcpListener,
    serve: impl Fn(TcpStream) + Send + Sync + 'static,
) -> io::Result<Crew> {
    let stopping = Arc::new(AtomicBool::new(false));
    let ours = listener.try_clone()?;
    let shared = Arc::new((listener, serve));
    let mut threads = Vec::new();
    for _ in 0..CREW {
        let (shared, stopping) = (Arc::clone(&shared), Arc::clone(&stopping));
        threads.push(thread::Builder::new().spawn(move || {
            let (listener, serve) = &*shared;
            while !stopping.load(SeqCst) {
                match listener.accept() {
                    Ok((stream, _)) => serve(stream),
                    Err(_) => thread::sleep(Duration::from_millis(100)),
                }
            }
        })?);
    }
    Ok(Crew { threads, stopping, listener: ours })
}

impl Crew {
    /// Returns when all threads of the crew have ended.
    pub fn stop(self) -> io::Result<()> {
        self.stopping.store(true, SeqCst);
        drop(self.listener);
        for thread in self.threads {
            let _ = thread.join();
        }
        Ok(())
    }
}

fn main() {}
