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
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::thread::{self, JoinHandle};
use std::time::Duration;

const CREW: usize = 3;

pub struct Crew {
    threads: Vec<JoinHandle<()>>,
    stopping: Arc<AtomicBool>,
}

/// Starts three threads that serve the clients of `listener`.
pub fn start(
    listener: TcpListener,
    serve: impl Fn(TcpStream) + Send + Sync + 'static,
) -> io::Result<Crew> {
    let stopping = Arc::new(AtomicBool::new(false));
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
    Ok(Crew { threads, stopping })
}

impl Crew {
    /// Returns when all threads of the crew have ended.
    pub fn stop(self) -> io::Result<()> {
        self.stopping.store(true, SeqCst);
        // TODO: Who tells the threads that wait in `accept`?
        for thread in self.threads {
            let _ = thread.join();
        }
        Ok(())
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict};
    use std::io::{ErrorKind, Read, Write};
    use std::net::{Shutdown, SocketAddr};
    use std::sync::Mutex;
    use std::sync::mpsc::{Receiver, Sender, channel};

    const MOMENT: Duration = Duration::from_millis(200);
    const SECOND: Duration = Duration::from_secs(1);
    const LIMIT: Duration = Duration::from_secs(3);
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
    fn hear(mut client: TcpStream) -> io::Result<String> {
        client.set_read_timeout(Some(LIMIT))?;
        let mut text = String::new();
        client.read_to_string(&mut text)?;
        Ok(text)
    }

    fn ask(address: SocketAddr) -> io::Result<String> {
        hear(TcpStream::connect_timeout(&address, SECOND)?)
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
            match ask(address) {
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

    /// A client that is being served, or is in the queue.
    fn client(address: SocketAddr) -> io::Result<TcpStream> {
        TcpStream::connect_timeout(&address, SECOND)
    }

    fn is_served(begun: &Receiver<()>) -> Verdict {
        begun
            .recv_timeout(LIMIT)
            .map_err(|_| Sentence::from("A client came, and was not served."))
    }

    /// `stop` in a thread of its own. It says when it returns, and what.
    fn stopping(crew: Crew) -> io::Result<Receiver<io::Result<()>>> {
        let (returns, returned) = channel();
        thread::Builder::new().spawn(move || {
            let _ = returns.send(crew.stop());
        })?;
        Ok(returned)
    }

    #[test]
    fn one_is_served() -> Verdict {
        let (listener, theirs, address) = listening()?;
        let (serve, begun, go) = slow();
        let crew = start(listener, serve)?;
        let client = client(address)?;
        is_served(&begun)?;
        let returned = stopping(crew)?;
        if returned.recv_timeout(MOMENT * 8).is_ok() {
            return Err(
                "A client was being served, and `stop` returned.".into()
            );
        }
        // Whoever else is served, a wake-up call for one, goes on too.
        drop(go);
        if hear(client).ok().as_deref() != Some("done") {
            return Err("A client was being served when you were to stop. It \
                        was not served to the end."
                .into());
        }
        if returned.recv_timeout(SECOND * 2).is_err() {
            return Err(
                "The last client was served to the end. After 2 s you \
                        still wait."
                    .into(),
            );
        }
        theirs.set_nonblocking(true)?;
        let left = std::iter::from_fn(|| theirs.accept().ok()).count();
        if left > 8 {
            return Err(format!(
                "A client was being served. When you had stopped, there were \
                 more than a few connections of yours in the queue: {left}."
            )
            .into());
        }
        Ok(())
    }

    #[test]
    fn all_are_busy_and_the_queue_is_full() -> Verdict {
        let (listener, _theirs, address) = listening()?;
        // A queue for two is full sooner.
        socket2::SockRef::from(&listener).listen(1)?;
        let (serve, begun, go) = slow();
        let crew = start(listener, serve)?;
        let mut clients = Vec::new();
        for _ in 0..CREW {
            clients.push(client(address)?);
            is_served(&begun)?;
        }
        clients.push(client(address)?);
        clients.push(client(address)?);
        let returned = stopping(crew)?;
        let deed = "All three were serving and the queue was full";
        match returned.recv_timeout(MOMENT * 7) {
            Ok(Ok(())) => {
                return Err(format!("{deed}, and `stop` returned.").into());
            }
            Ok(Err(why)) => {
                return Err(format!("{deed}, and `stop` failed: {why}.").into());
            }
            Err(_) => drop(go),
        }
        match returned.recv_timeout(SECOND * 2) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(why)) => {
                Err(format!("{deed}, and `stop` failed: {why}.").into())
            }
            Err(_) => Err(format!(
                "{deed}. Then all were served. {}",
                "After 2 s you still wait."
            )
            .into()),
        }
    }

    /// They take what is in the queue, and say so, until `over`.
    fn take_over(theirs: TcpListener, over: &AtomicBool) -> io::Result<()> {
        theirs.set_nonblocking(true)?;
        loop {
            // In this order: whoever came before the end is still taken.
            let last = over.load(SeqCst);
            match theirs.accept() {
                Ok((mut stream, _)) => {
                    let _ = stream.write_all(b"theirs");
                }
                Err(why) if why.kind() != ErrorKind::WouldBlock => {
                    return Err(why);
                }
                Err(_) if last => return Ok(()),
                Err(_) => thread::sleep(Duration::from_millis(1)),
            }
        }
    }

    const THEIRS: &str = "You have stopped, and somebody else has the socket";

    fn their_accept_failed(why: &io::Error) -> Sentence {
        format!("{THEIRS}. Their `accept` failed: {why}.").into()
    }

    const LOST: &str = "A client was accepted when you were to stop, and was \
                        not served.";

    #[test]
    fn three_are_in_the_queue() -> Verdict {
        let (listener, theirs, address) = listening()?;
        let (serve, begun, go) = slow();
        let crew = start(listener, serve)?;
        let mut clients = Vec::new();
        for _ in 0..CREW {
            clients.push(client(address)?);
            is_served(&begun)?;
        }
        for _ in 0..CREW {
            clients.push(client(address)?);
        }
        let returned = stopping(crew)?;
        thread::sleep(MOMENT);
        drop(go);
        if returned.recv_timeout(LIMIT).is_err() {
            return Err(format!(
                "Three were served, three in the queue, {WAITS}"
            )
            .into());
        }
        take_over(theirs, &AtomicBool::new(true))
            .map_err(|why| their_accept_failed(&why))?;
        for client in clients {
            match hear(client).as_deref() {
                Ok("done" | "theirs") => (),
                _ => return Err(LOST.into()),
            }
        }
        Ok(())
    }

    #[test]
    fn clients_come_all_the_time() -> Verdict {
        for _ in 0..10 {
            let (listener, theirs, address) = listening()?;
            let over = Arc::new(AtomicBool::new(false));
            let crew = start(listener, greet)?;
            let mut clients = Vec::new();
            for _ in 0..3 {
                let over = Arc::clone(&over);
                clients.push(thread::Builder::new().spawn(move || {
                    while !over.load(SeqCst) {
                        match ask(address).as_deref() {
                            Ok("hello" | "theirs") => (),
                            _ => return false,
                        }
                    }
                    true
                })?);
            }
            thread::sleep(Duration::from_millis(10));
            let stopped = stop("Clients came all the time", crew);
            over.store(true, SeqCst);
            stopped?;
            let mut fine = true;
            let all = Arc::new(AtomicBool::new(false));
            let done = Arc::clone(&all);
            let them = thread::Builder::new()
                .spawn(move || take_over(theirs, &done))?;
            for client in clients {
                fine &= client.join().unwrap_or(false);
            }
            all.store(true, SeqCst);
            if let Ok(Err(why)) = them.join() {
                return Err(their_accept_failed(&why));
            }
            if !fine {
                return Err(LOST.into());
            }
        }
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
        match hears.recv_timeout(LIMIT) {
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
    fn no_descriptor_is_left() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let (listener, _theirs, address) = listening()?;
            let (begins, begun) = channel();
            let (go, told) = channel::<()>();
            let (told, kept) = (Mutex::new(told), Mutex::new(Vec::new()));
            let crew = start(listener, move |mut stream| {
                let _ = begins.send(());
                if let Ok(told) = told.lock() {
                    let _ = told.recv();
                }
                let _ = stream.write_all(b"hello");
                // A descriptor that is given back would be there for the next.
                if let Ok(mut kept) = kept.lock() {
                    kept.push(stream);
                }
            })?;
            let mut clients = Vec::new();
            for _ in 0..CREW {
                clients.push(client(address)?);
                is_served(&begun)?;
            }
            let mut last = client(address)?;
            inside.no_descriptors()?;
            drop(go);
            // Longer than it takes the test to end the shortage.
            last.set_read_timeout(Some(LIMIT * 5))?;
            let served = last.read_exact(&mut [0; 5]).is_ok();
            inside.say(served)?;
            if served {
                let stopped = crew.stop();
                inside.say(stopped.is_ok())?;
            }
            Ok(())
        })?;
        child.shortage_passes()?;
        let deed = "A client had connected, and for a while your process had \
                    no descriptor left for it. Then there were descriptors \
                    again";
        match child.line() {
            Ok(served) if served == "true" => {}
            _ => {
                return Err(format!("{deed}, and you did not serve it.").into());
            }
        }
        match child.line() {
            Ok(stopped) if stopped == "true" => Ok(()),
            _ => Err(format!("{deed}, and you did not stop.").into()),
        }
    }

    /// They accept, one after the other, until this client of theirs comes.
    fn wait_for(
        theirs: TcpListener,
        client: Receiver<SocketAddr>,
    ) -> io::Result<Receiver<io::Result<()>>> {
        let (says, said) = channel();
        thread::Builder::new().spawn(move || {
            let mut met = Vec::new();
            let mut theirs_is = None;
            while theirs_is.is_none_or(|peer| !met.contains(&peer)) {
                match theirs.accept() {
                    Ok((_, peer)) => met.push(peer),
                    Err(why) => {
                        let _ = says.send(Err(why));
                        return;
                    }
                }
                theirs_is = theirs_is.or(client.try_recv().ok());
            }
            let _ = says.send(Ok(()));
        })?;
        Ok(said)
    }

    fn they_go_on(
        address: SocketAddr,
        tell: &Sender<SocketAddr>,
        said: &Receiver<io::Result<()>>,
    ) -> Verdict {
        let failed = |said: &_| match said {
            Ok(Err(why)) => Err(their_accept_failed(why)),
            _ => Ok(()),
        };
        let socket = match client(address) {
            Ok(socket) => socket,
            Err(why) => {
                // Their `accept` may have failed, and they let the socket go.
                failed(&said.try_recv())?;
                return Err(format!(
                    "{THEIRS}. Their client cannot connect: {why}."
                )
                .into());
            }
        };
        let _ = tell.send(socket.local_addr()?);
        // One more: they look at what they were told after each client.
        let _ = client(address).and_then(|it| it.shutdown(Shutdown::Both));
        match said.recv_timeout(LIMIT) {
            Ok(Ok(())) => Ok(()),
            Ok(Err(why)) => Err(their_accept_failed(&why)),
            Err(_) => {
                Err(format!("{THEIRS}. Their `accept` waits for ever.").into())
            }
        }
    }

    #[test]
    fn somebody_else_waits_too() -> Verdict {
        let (listener, theirs, address) = listening()?;
        let crew = start(listener, greet)?;
        thread::sleep(MOMENT);
        let (tell, told) = channel();
        let said = wait_for(theirs, told)?;
        if let Ok(Err(why)) = said.recv_timeout(MOMENT * 6) {
            return Err(format!(
                "Somebody else waits in `accept` on the same socket. Their \
                 call failed: {why}."
            )
            .into());
        }
        stop("Nobody came", crew)?;
        they_go_on(address, &tell, &said)
    }

    #[test]
    fn somebody_else_takes_what_comes() -> Verdict {
        let (listener, theirs, address) = listening()?;
        let (tell, told) = channel();
        // They wait first, and so the first connection is theirs.
        let said = wait_for(theirs, told)?;
        thread::sleep(MOMENT);
        let crew = start(listener, greet)?;
        thread::sleep(MOMENT);
        stop("Nobody came, somebody else accepted too", crew)?;
        they_go_on(address, &tell, &said)
    }

    #[test]
    fn they_come_and_go() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let (listener, _theirs, address) = listening()?;
            let _crew = start(listener, greet)?;
            inside.say(address)?;
            loop {
                thread::park();
            }
        })?;
        let address = child.line()?.parse().map_err(io::Error::other)?;
        child.must_sleep("Nobody called.")?;
        child.must_let_go(|_| Ok(ask(address)? == "hello"))
    }

    #[test]
    fn one_stays_long() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let (listener, _theirs, address) = listening()?;
            let (begins, begun) = channel();
            let crew = start(listener, move |_| {
                let _ = begins.send(());
                loop {
                    thread::park();
                }
            })?;
            let _stays = client(address)?;
            is_served(&begun)?;
            inside.say("stops")?;
            crew.stop()?;
            Err("`stop` returned".into())
        })?;
        child.line()?;
        child.must_sleep("One client was being served, and you were to stop.")
    }
}
