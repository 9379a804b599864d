// The last answer.
// Chapter: src/tcp-ip/threads.md
//
// A server with a thread for each client is to stop. The handlers are right.
// Write `stop`: it loses no answer, and waits for each handler.
//
// - Handlers with nothing to do end at once, if their client leaves when it
//   sees the end. They must not throw away what their client still gets.
// - Handlers at work finish their answer.
// - Who has not ended after `limit` is cut. `stop` says how many these were.
//   It returns when no handler is left, and sleeps until then.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[derive(Default)]
pub struct Server {
    state: Mutex<State>,
    /// Rung whenever a handler has ended.
    ended: Condvar,
}

#[derive(Default)]
pub struct State {
    /// A handler that sees this begins no work.
    pub stopping: bool,
    pub talks: Vec<Talk>,
}

/// A handler puts itself on the list, and takes itself off.
pub struct Talk {
    pub stream: Arc<TcpStream>,
    /// It waits for a line.
    pub idle: bool,
}

impl Server {
    pub fn stop(&self, limit: Duration) -> usize {
        let start = Instant::now();
        let mut state = self.lock();
        state.stopping = true;
        // Only the writing of those that wait for a line: their clients see
        // the end, leave, and so wake the handlers. `Read` would wake them
        // sooner, but then their lingering close could not wait, and the next
        // line would be answered with a RST.
        for talk in state.talks.iter().filter(|it| it.idle) {
            let _ = talk.stream.shutdown(Shutdown::Write);
        }
        // One limit for all, and not one for each.
        while !state.talks.is_empty() {
            let left = limit.saturating_sub(start.elapsed());
            if left.is_zero() {
                break;
            }
            let woken = self.ended.wait_timeout(state, left);
            state = woken.unwrap_or_else(PoisonError::into_inner).0;
        }
        let cut = state.talks.len();
        for talk in &state.talks {
            let _ = talk.stream.shutdown(Shutdown::Both);
        }
        // A cut wakes a handler; it has still to end.
        while !state.talks.is_empty() {
            let woken = self.ended.wait(state);
            state = woken.unwrap_or_else(PoisonError::into_inner);
        }
        cut
    }

    pub fn handle(
        &self,
        stream: TcpStream,
        answer: impl Fn(&str) -> Vec<u8>,
    ) -> io::Result<()> {
        let stream = Arc::new(stream);
        let mine = |it: &Talk| Arc::ptr_eq(&it.stream, &stream);
        let talk = Talk { stream: Arc::clone(&stream), idle: false };
        self.lock().talks.push(talk);
        let _listed = Listed(self, &stream);
        // Sets `idle`, and says whether to go on.
        let go_on = |idle| {
            let mut state = self.lock();
            let go_on = !state.stopping;
            let talk = state.talks.iter_mut().find(|it| mine(it));
            talk.into_iter().for_each(|it| it.idle = idle);
            go_on
        };
        let mut reader = BufReader::new(&*stream);
        while go_on(true) {
            let mut line = String::new();
            let read = (&mut reader).take(1024).read_line(&mut line);
            if read.unwrap_or(0) == 0 || !go_on(false) {
                break;
            }
            if (&*stream).write_all(&answer(&line)).is_err() {
                break;
            }
        }
        // A lingering close. (A real one has a limit of its own.)
        let _ = stream.shutdown(Shutdown::Write);
        let _ = io::copy(&mut &*stream, &mut io::sink());
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Takes a handler off the list at its end, in a panic too.
struct Listed<'a>(&'a Server, &'a Arc<TcpStream>);

impl Drop for Listed<'_> {
    fn drop(&mut self) {
        let mine = |it: &Talk| Arc::ptr_eq(&it.stream, self.1);
        self.0.lock().talks.retain(|it| !mine(it));
        self.0.ended.notify_all();
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Done, Sentence, Verdict, within};
    use std::net::TcpListener;
    use std::panic::resume_unwind;
    use std::sync::mpsc::{Receiver, Sender, channel};
    use std::thread;

    const LONG: Duration = Duration::from_secs(60);
    const SHORT: Duration = Duration::from_millis(300);

    /// A handler, and the client's end. It answers a line with so many bytes,
    /// when it is told to, or when the teller is gone.
    struct Pair {
        client: TcpStream,
        work: Sender<()>,
        begun: Receiver<()>,
    }

    fn pair(server: &Arc<Server>, bytes: usize) -> io::Result<Pair> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let client = TcpStream::connect(listener.local_addr()?)?;
        client.set_read_timeout(Some(peers::LIMIT))?;
        let (stream, _) = listener.accept()?;
        let (work, told) = channel();
        let (tell, begun) = channel();
        let handler = Arc::clone(server);
        thread::Builder::new().spawn(move || {
            handler.handle(stream, |_| {
                let _ = tell.send(());
                let _ = told.recv();
                vec![b'a'; bytes]
            })
        })?;
        Ok(Pair { client, work, begun })
    }

    /// Waits until so many handlers wait for a line.
    fn until_idle(server: &Server, number: usize) -> Result<(), Sentence> {
        let start = Instant::now();
        while server.lock().talks.iter().filter(|it| it.idle).count() < number {
            if start.elapsed() > LONG {
                return Err("The test could not make handlers wait.".into());
            }
            thread::yield_now();
        }
        Ok(())
    }

    fn until_stopping(server: &Server) -> Result<(), Sentence> {
        let start = Instant::now();
        // Whoever keeps the lock must not keep the test.
        while !server.state.try_lock().is_ok_and(|it| it.stopping) {
            if start.elapsed() > peers::LIMIT {
                return Err("You stop, and for 3 s no handler can see it: \
                            `stopping` is false, or you keep the lock."
                    .into());
            }
            thread::yield_now();
        }
        Ok(())
    }

    fn stop(
        server: &Arc<Server>,
        limit: Duration,
        late: &str,
    ) -> Result<Done<usize>, Sentence> {
        let server = Arc::clone(server);
        within(late, move || server.stop(limit))
    }

    /// Stops on a thread of its own, so that the test can go on.
    fn stopping(
        server: &Arc<Server>,
        limit: Duration,
    ) -> io::Result<Receiver<usize>> {
        let (tell, told) = channel();
        let server = Arc::clone(server);
        thread::Builder::new().spawn(move || tell.send(server.stop(limit)))?;
        Ok(told)
    }

    #[test]
    fn busy() -> Verdict {
        let server = Arc::new(Server::default());
        let mut pair = pair(&server, 6)?;
        pair.client.write_all(b"question\n")?;
        pair.begun.recv_timeout(peers::LIMIT).map_err(io::Error::other)?;
        let told = stopping(&server, LONG)?;
        until_stopping(&server)?;
        if told.recv_timeout(SHORT).is_ok() {
            return Err("My question was being answered. You stopped, and \
                        did not wait for the answer."
                .into());
        }
        drop(pair.work);
        let mut got = Vec::new();
        let end = pair.client.read_to_end(&mut got);
        if got != b"aaaaaa" || end.is_err() {
            return Err(format!(
                "My question was being answered when you stopped. I got {} \
                 of 6 bytes.",
                got.len()
            )
            .into());
        }
        drop(pair.client);
        match told.recv_timeout(peers::LIMIT) {
            Ok(0) => Ok(()),
            Ok(n) => Err(format!(
                "My question was answered, and I left. You say that you have \
                 cut {n}."
            )
            .into()),
            Err(_) => Err("My question was answered, and I left. You still \
                           wait."
                .into()),
        }
    }

    #[test]
    fn idle() -> Verdict {
        let server = Arc::new(Server::default());
        let mut clients = Vec::new();
        for _ in 0..3 {
            clients.push(pair(&server, 6)?);
        }
        until_idle(&server, 3)?;
        for pair in clients {
            thread::Builder::new().spawn(move || {
                let mut client = pair.client;
                client.read(&mut [0])
            })?;
        }
        let late = "We were three, had nothing to ask, and would have left at \
                    the end. In 3 s of your limit of a minute there was none.";
        match stop(&server, LONG, late)?.value {
            0 => Ok(()),
            n => Err(format!(
                "We were three, had nothing to ask, and left at the end. You \
                 say that you have cut {n}."
            )
            .into()),
        }
    }

    /// The answer is on its way, and a line comes that nobody will answer.
    #[test]
    fn a_line_that_crosses() -> Verdict {
        const LARGE: usize = 200_000;
        let server = Arc::new(Server::default());
        let mut pair = pair(&server, LARGE)?;
        drop(pair.work);
        pair.client.write_all(b"question\n")?;
        pair.begun.recv_timeout(peers::LIMIT).map_err(io::Error::other)?;
        until_idle(&server, 1)?;
        let told = stopping(&server, LONG)?;
        until_stopping(&server)?;
        thread::sleep(Duration::from_millis(50)); // whatever `stop` does next
        let _ = pair.client.write_all(b"another\n");
        thread::sleep(Duration::from_millis(50));
        // Who can write no more believes that all is lost, as `nc` does.
        let written = pair.client.write_all(b"and one more\n");
        let mut got = Vec::new();
        let end = pair.client.read_to_end(&mut got);
        if written.is_err() || end.is_err() || got.len() < LARGE {
            return Err(
                "Your answer was on its way to me when you stopped. I \
                        sent one more line, and was reset."
                    .into(),
            );
        }
        drop(pair.client);
        match told.recv_timeout(peers::LIMIT) {
            Ok(0) => Ok(()),
            Ok(_) => Err("I had my answer and left in time. You say that you \
                          have cut me."
                .into()),
            Err(_) => Err("I had my answer and left. You still wait.".into()),
        }
    }

    #[test]
    fn asleep() -> Verdict {
        let server = Arc::new(Server::default());
        let client = pair(&server, 6)?;
        until_idle(&server, 1)?;
        let late = "I did not leave. Your limit was 0.9 s, and after 3 s you \
                    still wait.";
        let done = within(late, move || {
            server.stop(SHORT * 3);
            peers::spun()
        })?;
        drop(client);
        match done.value {
            false => Ok(()),
            true => {
                Err("I did not leave. While you waited for your limit, you \
                         kept a processor busy."
                    .into())
            }
        }
    }

    #[test]
    fn stubborn() -> Verdict {
        let server = Arc::new(Server::default());
        let clients = [pair(&server, 6)?, pair(&server, 6)?];
        until_idle(&server, 2)?;
        let late = "We were two, and did not leave. Your limit was 0.3 s, and \
                    after 3 s you still wait.";
        let done = stop(&server, SHORT, late)?;
        if done.after < SHORT {
            return Err(
                "We were two, and did not leave. Your limit was 0.3 s, \
                        and you did not wait for it."
                    .into(),
            );
        }
        let left = server.lock().talks.len();
        drop(clients);
        match (done.value, left) {
            (2, 0) => Ok(()),
            (2, n) => Err(format!(
                "We were two, and you cut us. {n} handlers had not ended when \
                 you returned."
            )
            .into()),
            (n, _) => Err(format!(
                "We were two, and did not leave. You say that you have cut \
                 {n}."
            )
            .into()),
        }
    }

    #[test]
    fn busy_for_too_long() -> Verdict {
        let server = Arc::new(Server::default());
        let mut pair = pair(&server, 6)?;
        pair.client.write_all(b"question\n")?;
        pair.begun.recv_timeout(peers::LIMIT).map_err(io::Error::other)?;
        let told = stopping(&server, SHORT)?;
        if told.recv_timeout(SHORT * 9).is_ok() {
            return Err(
                "Your limit was over, and a handler was still at work. \
                        You had not waited for its end when you returned."
                    .into(),
            );
        }
        drop(pair.work);
        match told.recv_timeout(peers::LIMIT) {
            Ok(1) => Ok(()),
            Ok(n) => Err(format!(
                "Your limit was over, and I was still being answered. You say \
                 that you have cut {n}."
            )
            .into()),
            Err(_) => Err("A handler has ended long after your limit. You \
                           still wait."
                .into()),
        }
    }

    /// The limit is for all: each that leaves must not begin it anew.
    #[test]
    fn one_after_another() -> Verdict {
        let server = Arc::new(Server::default());
        let mut clients = Vec::new();
        for _ in 0..40 {
            clients.push(pair(&server, 6)?);
        }
        until_idle(&server, 40)?;
        thread::Builder::new().spawn(move || {
            while clients.pop().is_some() {
                thread::sleep(Duration::from_millis(150));
            }
        })?;
        let late = "We were forty, and left one after another. Your limit was \
                    0.3 s, and after 3 s you still wait.";
        match stop(&server, SHORT, late)?.value {
            0 => Err("We were forty, and most of us did not leave in time. \
                      You say that you have cut nobody."
                .into()),
            _ => Ok(()),
        }
    }

    #[test]
    fn nobody() -> Verdict {
        let server = Arc::new(Server::default());
        let late = "Nobody was there. You wait.";
        match stop(&server, LONG, late)?.value {
            0 => Ok(()),
            _ => Err("Nobody was there, and you have cut somebody.".into()),
        }
    }

    /// One leaves at once, another is still being answered.
    #[test]
    fn one_leaves_one_is_busy() -> Verdict {
        let server = Arc::new(Server::default());
        let idle = pair(&server, 6)?;
        let mut busy = pair(&server, 6)?;
        busy.client.write_all(b"question\n")?;
        busy.begun.recv_timeout(peers::LIMIT).map_err(io::Error::other)?;
        until_idle(&server, 1)?;
        let told = stopping(&server, LONG)?;
        until_stopping(&server)?;
        drop(idle);
        thread::sleep(SHORT);
        drop(busy.work);
        let mut got = Vec::new();
        let end = busy.client.read_to_end(&mut got);
        if got != b"aaaaaa" || end.is_err() {
            return Err(
                "Another client left, and I was still being answered. \
                        You did not wait any more, and cut me."
                    .into(),
            );
        }
        drop(busy.client);
        match told.recv_timeout(peers::LIMIT) {
            Ok(0) => Ok(()),
            Ok(n) => Err(format!(
                "Another client left, then I had my answer and left too. You \
                 say that you have cut {n}."
            )
            .into()),
            Err(_) => Err("Another client left, then I had my answer and \
                           left too. You still wait."
                .into()),
        }
    }

    /// A large answer, and a client that does not read.
    #[test]
    fn deaf() -> Verdict {
        let server = Arc::new(Server::default());
        let mut pair = pair(&server, 20 << 20)?;
        drop(pair.work);
        pair.client.write_all(b"question\n")?;
        pair.begun.recv_timeout(peers::LIMIT).map_err(io::Error::other)?;
        let late = "I asked, and do not read the answer. Your limit was 0.3 s, \
                    and after 3 s you still wait: its handler still writes.";
        match stop(&server, SHORT, late)?.value {
            1 => Ok(()),
            n => Err(format!(
                "I asked, and do not read the answer. You say that you have \
                 cut {n}."
            )
            .into()),
        }
    }

    /// The handler is gone, and its client has not left.
    #[test]
    fn a_panic() -> Verdict {
        let server = Arc::new(Server::default());
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let mut client = TcpStream::connect(listener.local_addr()?)?;
        let (stream, _) = listener.accept()?;
        let handler = Arc::clone(&server);
        let handler = thread::Builder::new().spawn(move || {
            handler.handle(stream, |_| resume_unwind(Box::new("a panic")))
        })?;
        client.write_all(b"question\n")?;
        let _ = handler.join();
        let late = "My handler panicked. Then you stopped, and after 3 s you \
                    still wait for it.";
        match stop(&server, LONG, late)?.value {
            0 => Ok(()),
            n => Err(format!(
                "My handler panicked, and then you stopped. You say that you \
                 have cut {n}."
            )
            .into()),
        }
    }

    #[test]
    fn a_limit_without_end() -> Verdict {
        let server = Arc::new(Server::default());
        let pair = pair(&server, 6)?;
        until_idle(&server, 1)?;
        let told = stopping(&server, Duration::MAX)?;
        thread::sleep(Duration::from_millis(50));
        drop(pair);
        match told.recv_timeout(peers::LIMIT) {
            Ok(0) => Ok(()),
            Ok(n) => Err(format!(
                "Your limit was `Duration::MAX`, and I left. You say that you \
                 have cut {n}."
            )
            .into()),
            Err(_) => Err("Your limit was `Duration::MAX`, and I left. Your \
                           thread has panicked, or still waits."
                .into()),
        }
    }

    #[test]
    fn cut_and_slow() -> Verdict {
        let server = Arc::new(Server::default());
        let mut pair = pair(&server, 6)?;
        pair.client.write_all(b"question\n")?;
        pair.begun.recv_timeout(peers::LIMIT).map_err(io::Error::other)?;
        let work = pair.work;
        thread::Builder::new().spawn(move || {
            thread::sleep(SHORT * 2); // so long it works at its answer
            drop(work);
        })?;
        let late = "My question was being answered, for 0.6 s. Your limit was \
                    nothing, and after 3 s you still wait.";
        let done = within(late, move || {
            server.stop(Duration::ZERO);
            peers::spun()
        })?;
        match done.value {
            false => Ok(()),
            true => Err("You had cut me, and my handler was still at work. \
                         While you waited for it, you kept a processor busy."
                .into()),
        }
    }
}
