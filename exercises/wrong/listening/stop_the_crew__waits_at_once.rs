// Red: One client was being served, and you were to stop. There was nothing to do but to sleep. You kept a processor busy.
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
// ends, and none tries again without a pause. Who waits sleeps, and of clients
// who have left nothing is kept. You may change all that stands above `main`,
// but for the signatures.

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::thread::{self, JoinHandle};
use std::time::Duration;

const CREW: usize = 3;

pub struct Crew {
    threads: Vec<JoinHandle<()>>,
    stopping: Arc<AtomicBool>,
    waiting: Arc<AtomicUsize>,
    address: SocketAddr,
}

/// Starts three threads that serve the clients of `listener`.
pub fn start(
    listener: TcpListener,
    serve: impl Fn(TcpStream) + Send + Sync + 'static,
) -> io::Result<Crew> {
    let stopping = Arc::new(AtomicBool::new(false));
    let waiting = Arc::new(AtomicUsize::new(0));
    let address = listener.local_addr()?;
    let shared = Arc::new((listener, serve));
    let mut threads = Vec::new();
    for _ in 0..CREW {
        let shared = Arc::clone(&shared);
        let (stopping, waiting) = (Arc::clone(&stopping), Arc::clone(&waiting));
        threads.push(thread::Builder::new().spawn(move || {
            let (listener, serve) = &*shared;
            loop {
                // In this order, and `stop` in the other: either this thread
                // sees the flag, or `stop` sees that it waits.
                waiting.fetch_add(1, SeqCst);
                let client = match stopping.load(SeqCst) {
                    false => Some(listener.accept()),
                    true => None,
                };
                waiting.fetch_sub(1, SeqCst);
                match client {
                    // Also after the flag: whoever is accepted is served.
                    Some(Ok((stream, _))) => serve(stream),
                    Some(Err(_)) => thread::sleep(Duration::from_millis(100)),
                    None => break,
                }
            }
        })?);
    }
    Ok(Crew { threads, stopping, waiting, address })
}

impl Crew {
    /// Returns when all threads of the crew have ended.
    pub fn stop(self) -> io::Result<()> {
        self.stopping.store(true, SeqCst);
        // A thread that waits in `accept` takes a connection out of the queue,
        // serves it, sees the flag, and ends. One connection wakes one thread,
        // and that may be a thread of somebody else. So there is no number
        // that is enough: connect until nobody of ours waits.
        //
        // A thread that is serving sees the flag afterwards and needs no
        // connection. When all are busy and the queue is full, a connection
        // would not even be had. So count those that wait. To connect until
        // `is_finished` says so of all threads ends, too; but while one client
        // is served for long, it fills the queue, and clients of somebody else
        // meet silence.
        //
        // Why not `shutdown`? It wakes all three with one call, and ends the
        // queues for everybody who has the socket. To drop the listening socket
        // wakes nobody: each thread holds it, and so does somebody else. A time
        // limit on it is theirs too, and each new connection takes it over.
        // `poll` with a pipe works, and is the better way where there may be no
        // connection to be had: no descriptor, no port, a firewall. But the
        // listening socket must not block then, and somebody else would notice:
        // O_NONBLOCK is shared.
        let mut tries = 0;
        while self.waiting.load(SeqCst) > 0 {
            let moment = Duration::from_millis(100);
            match TcpStream::connect_timeout(&self.address, moment) {
                Err(why) if tries == 20 => return Err(why),
                Err(_) => tries += 1,
                Ok(_) => tries = 0,
            }
            thread::sleep(Duration::from_millis(10));
        }
        while !self.threads.iter().all(|thread| thread.is_finished()) {
            std::hint::spin_loop();
        }
        Ok(())
    }
}

fn main() {}
