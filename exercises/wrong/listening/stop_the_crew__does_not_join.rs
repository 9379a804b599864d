// Red: A client was being served, and you said that you had stopped.
// Stop the crew.
// Chapter: src/tcp-ip/listening.md
//
// Three threads accept clients from one listening socket and serve them. They
// work, and they never end. Write `stop`: it returns when all three threads
// have ended.
//
// Whoever is being served when `stop` is called is served to the end. And the
// listening socket is not yours alone: somebody else has it too, and goes on
// with it after you have stopped. (In the tests that is the other end of a
// `try_clone`; it could be another process.) You may change all that stands
// above `main`, but for the signatures.

use std::io;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::{self, JoinHandle};
use std::time::Duration;

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
        for _ in &self.threads {
            TcpStream::connect_timeout(&self.address, Duration::from_secs(1))?;
        }
        Ok(())
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::io::{Read, Write};
    use std::net::SocketAddr;
    use std::sync::Mutex;
    use std::sync::mpsc::{Receiver, Sender, channel};

    const MOMENT: Duration = Duration::from_millis(200);
    const WAITS: &str = "and you were to stop. After 3 s you still wait.";

    fn listening() -> io::Result<(TcpListener, TcpListener, SocketAddr)> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let theirs = listener.try_clone()?;
        let address = listener.local_addr()?;
        Ok((listener, theirs, address))
    }

    fn greet(mut stream: TcpStream) {
        let _ = stream.write_all(b"hello");
    }

    fn stop(deed: &str, crew: Crew) -> Verdict {
        let late = format!("{deed}, {WAITS}");
        match peers::within(&late, move || crew.stop())?.value {
            Ok(()) => Ok(()),
            Err(why) => {
                Err(format!("{deed}, and `stop` failed: {why}.").into())
            }
        }
    }

    /// What a client reads, up to the end.
    fn asks(address: SocketAddr) -> io::Result<String> {
        let mut client =
            TcpStream::connect_timeout(&address, Duration::from_secs(1))?;
        client.set_read_timeout(Some(Duration::from_secs(1)))?;
        let mut text = String::new();
        client.read_to_string(&mut text)?;
        Ok(text)
    }

    #[test]
    fn nobody_came() -> Verdict {
        let (listener, _theirs, _) = listening()?;
        let crew = start(listener, greet)?;
        thread::sleep(MOMENT);
        stop("Nobody came", crew)
    }

    #[test]
    fn at_once() -> Verdict {
        let (listener, _theirs, _) = listening()?;
        let crew = start(listener, greet)?;
        stop("You had just started", crew)
    }

    #[test]
    fn ten_came() -> Verdict {
        let (listener, _theirs, address) = listening()?;
        let crew = start(listener, greet)?;
        for n in 1..=10 {
            match asks(address) {
                Ok(text) if text == "hello" => (),
                Ok(text) => {
                    return Err(format!("Client {n} was told {text:?}.").into());
                }
                Err(why) => {
                    return Err(
                        format!("Client {n} was not served: {why}.").into()
                    );
                }
            }
        }
        stop("Ten clients came and went", crew)
    }

    /// A `serve` that says when it begins, and goes on when it is told.
    fn slow() -> (impl Fn(TcpStream) + Send + Sync, Receiver<()>, Sender<()>) {
        let (begins, begun) = channel();
        let (go, told) = channel();
        let told = Mutex::new(told);
        let serve = move |mut stream: TcpStream| {
            let _ = begins.send(());
            if let Ok(told) = told.lock() {
                let _ = told.recv();
            }
            let _ = stream.write_all(b"done");
        };
        (serve, begun, go)
    }

    #[test]
    fn one_is_served() -> Verdict {
        let (listener, _theirs, address) = listening()?;
        let (serve, begun, go) = slow();
        let crew = start(listener, serve)?;
        let mut client = TcpStream::connect(address)?;
        if begun.recv_timeout(Duration::from_secs(3)).is_err() {
            return Err("A client came, and was not served.".into());
        }
        let (stopped, has_stopped) = channel();
        let stopper = thread::Builder::new().spawn(move || {
            let _ = crew.stop();
            let _ = stopped.send(());
        })?;
        let early = has_stopped.recv_timeout(MOMENT).is_ok();
        // Whoever else is served, a wake-up call for one, goes on too.
        drop(go);
        client.set_read_timeout(Some(Duration::from_secs(1)))?;
        let mut text = String::new();
        let read = client.read_to_string(&mut text);
        if early {
            return Err(
                "A client was being served, and you said that you had \
                        stopped."
                    .into(),
            );
        }
        if read.is_err() || text != "done" {
            return Err("A client was being served when you were to stop. It \
                        was not served to the end."
                .into());
        }
        let late = "The last client was served to the end. After 3 s you \
                    still wait.";
        peers::within(late, move || stopper.join())?;
        Ok(())
    }

    #[test]
    fn a_slow_client() -> Verdict {
        let (listener, _theirs, address) = listening()?;
        let (heard, hears) = channel();
        let serve = move |mut stream: TcpStream| {
            let mut byte = [0];
            let _ = heard.send(stream.read(&mut byte));
        };
        let crew = start(listener, serve)?;
        let mut client = TcpStream::connect(address)?;
        thread::sleep(MOMENT * 3);
        client.write_all(b"x")?;
        match hears.recv_timeout(Duration::from_secs(3)) {
            Ok(Ok(1)) => stop("A slow client came and went", crew),
            Ok(Err(why)) => Err(format!(
                "A client said nothing for {:?}. The first read of its \
                 connection failed: {why}.",
                MOMENT * 3
            )
            .into()),
            _ => Err("A client came, and was not served.".into()),
        }
    }

    #[test]
    fn somebody_else_goes_on() -> Verdict {
        let (listener, theirs, address) = listening()?;
        let crew = start(listener, greet)?;
        thread::sleep(MOMENT);
        stop("Nobody came", crew)?;
        let deed = "You have stopped, and somebody else has the socket";
        let client =
            TcpStream::connect_timeout(&address, Duration::from_secs(1));
        let client = match client {
            Ok(client) => client.local_addr()?,
            Err(why) => {
                return Err(format!(
                    "{deed}. Their client cannot connect: {why}."
                )
                .into());
            }
        };
        // A call of yours may still lie in the queue.
        let late = format!("{deed}. Their `accept` waits for ever.");
        let found = peers::within(&late, move || {
            loop {
                match theirs.accept() {
                    Ok((_, peer)) if peer == client => return Ok(()),
                    Ok(_) => (),
                    Err(why) => return Err(why),
                }
            }
        })?;
        match found.value {
            Ok(()) => Ok(()),
            Err(why) => {
                Err(format!("{deed}. Their `accept` failed: {why}.").into())
            }
        }
    }
}
