//! A server that can be stopped, and loses no answer.

use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

use closing::finish;
use no_messages::say;
use socket2::SockRef;
use time_limits::deadline::{Deadline, Timed};

use crate::seats::Seats;
use crate::talks::{Talk, Talks};

/// The most bytes of a line, its end among them.
const LONGEST: u64 = 1024;
/// How long a client may be silent, or not read.
const IDLE: Duration = Duration::from_secs(60);
/// What a lingering close may take.
const LINGER: Duration = Duration::from_secs(30);
const MOST: u64 = 1 << 20;

pub struct Server<A> {
    pub listener: TcpListener,
    pub seats: Seats,
    pub talks: Talks,
    /// What a line is answered with.
    pub answer: A,
    pub answered: AtomicU64,
}

impl<A: Fn(&[u8]) -> io::Result<Vec<u8>> + Sync> Server<A> {
    // ANCHOR: serve
    /// Serves until it is stopped. Then no thread is left.
    pub fn serve(&self) {
        thread::scope(|scope| {
            while let Some(seat) = self.seats.take() {
                let done = self.listener.accept().and_then(|(stream, _)| {
                    let Some(talk) = self.talks.begin(stream) else {
                        return Ok(());
                    };
                    let handler = move || {
                        let _seat = seat; // given back last
                        self.guarded(talk);
                    };
                    thread::Builder::new().spawn_scoped(scope, handler)?;
                    Ok(())
                });
                if let Err(why) = done
                    && !self.talks.stopping()
                {
                    say(format_args!("cannot accept or start a thread: {why}"));
                    thread::sleep(Duration::from_millis(100));
                }
            }
        });
    }

    /// A scope panics at its end if one of its threads has panicked.
    fn guarded(&self, talk: Talk) {
        let end = catch_unwind(AssertUnwindSafe(|| self.converse(&talk)));
        drop(talk); // the client need not wait for the log
        match end {
            Ok(Ok(())) => {}
            Ok(Err(why)) => say(format_args!("cannot serve: {why}")),
            Err(_) => say("a handler has panicked"),
        }
    }
    // ANCHOR_END: serve

    // ANCHOR: converse
    fn converse(&self, talk: &Talk) -> io::Result<()> {
        let done = self.lines(talk);
        match finish(&talk.stream, LINGER, MOST) {
            // Both directions have ended already.
            Err(why) if why.kind() == ErrorKind::NotConnected => done,
            end => done.and(end.map(drop)),
        }
    }

    fn lines(&self, talk: &Talk) -> io::Result<()> {
        let timed = Timed(&talk.stream, Deadline::after(IDLE));
        let mut reader = BufReader::new(timed);
        let mut line = Vec::new();
        while talk.idle() {
            line.clear();
            reader.get_mut().1 = Deadline::after(IDLE);
            (&mut reader).take(LONGEST).read_until(b'\n', &mut line)?;
            if line.last() != Some(&b'\n') || !talk.busy() {
                break;
            }
            let answer = (self.answer)(&line)?;
            reader.get_mut().1 = Deadline::after(IDLE);
            reader.get_mut().write_all(&answer)?;
            self.answered.fetch_add(1, SeqCst);
        }
        Ok(())
    }
    // ANCHOR_END: converse

    // ANCHOR: stop
    /// Ends what can end within the limit, and then cuts. Says how many
    /// conversations were cut.
    pub fn stop(&self, limit: Duration) -> usize {
        self.talks.say_goodbye();
        self.end_queue();
        let left = self.seats.all_back(limit);
        self.talks.cut(Shutdown::Both);
        left
    }
    // ANCHOR_END: stop

    /// No seat more, and no client more. An error says that the listening
    /// socket has been shut down before.
    pub fn end_queue(&self) {
        self.seats.close();
        let _ = SockRef::from(&self.listener).shutdown(Shutdown::Both);
    }
}
