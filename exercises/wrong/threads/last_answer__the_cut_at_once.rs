// Red: You had cut me, and my handler was still at work. While you waited for it, you kept a processor busy.
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
            drop(state);
            state = self.lock();
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
