// Red: A client was being served, and `stop` returned.
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
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

const CREW: usize = 3;

pub struct Crew {
    threads: Vec<JoinHandle<()>>,
    stopping: Arc<AtomicBool>,
    address: SocketAddr,
}

/// Starts three threads that serve the clients of `listener`.
pub fn start(
    listener: TcpListener,
    serve: impl Fn(TcpStream) + Send + Sync + 'static,
) -> io::Result<Crew> {
    let stopping = Arc::new(AtomicBool::new(false));
    let address = listener.local_addr()?;
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
    Ok(Crew { threads, stopping, address })
}

impl Crew {
    /// Returns when all threads of the crew have ended.
    pub fn stop(self) -> io::Result<()> {
        self.stopping.store(true, SeqCst);
        for _ in 0..CREW {
            let second = Duration::from_secs(1);
            let _ = TcpStream::connect_timeout(&self.address, second);
        }
        let end = Instant::now() + Duration::from_secs(1);
        while Instant::now() < end {
            if self.threads.iter().all(JoinHandle::is_finished) {
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

fn main() {}
