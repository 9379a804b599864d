//! A conversation on the control socket.

use std::io::{self, BufReader, Error, Read, Write};
use std::net::Shutdown;
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::sync::mpsc::{self, RecvTimeoutError, SyncSender};
use std::time::{Duration, Instant};

use framing::{Lines, read_frame};
use nix::errno::Errno;
use nix::sys::socket::{MsgFlags, send};

use crate::log::say;
use crate::owed::Answering;
use crate::request::{Event, Request, WORDS};
use crate::seats::{SEATS, Seat, Seats};
use crate::threads;
use crate::until::{Until, has_hung_up};

pub(crate) const LONGEST: usize = 256;
/// For a whole line, and until an answer is known.
const LIMIT: Duration = Duration::from_secs(30);
/// Between two looks whether who waits for an answer is still there.
const LOOK: Duration = Duration::from_millis(50);
/// For more of an answer to be taken than fits at once.
const TAKEN: Duration = Duration::from_secs(1);
/// For what still comes after a refusal.
const LINGER: Duration = Duration::from_secs(1);

/// Starts those who answer: all of them now, none later.
pub fn crew(events: &SyncSender<Event>) -> io::Result<Seats> {
    let seats = Seats::default();
    for _ in 0..SEATS {
        let (seats, events) = (seats.clone(), events.clone());
        threads::start("for clients", move || attend(&seats, &events))?;
    }
    Ok(seats)
}

fn attend(seats: &Seats, events: &SyncSender<Event>) {
    loop {
        let seat = seats.next();
        if let Err(why) = converse(&seat, events) {
            say(format!("control: {why}"));
            // It may have left already.
            let stream = seat.stream();
            let _ = refuse(stream, &why).and_then(|()| drain(stream));
        }
    }
}

fn converse(seat: &Seat, events: &SyncSender<Event>) -> io::Result<()> {
    let stream = seat.stream();
    stream.set_write_timeout(Some(TAKEN))?;
    let deadline = Instant::now() + LIMIT;
    let mut reader = BufReader::new(Until { stream, deadline });
    let mut lines = Lines::new(LONGEST);
    while let Some(line) = read_frame(&mut reader, &mut lines)? {
        let _answering = Answering::begin();
        let gone = || Error::other("somebody else needs this seat");
        seat.owes(true).then_some(()).ok_or_else(gone)?;
        let answer = match Request::parse(&line) {
            Some(request) => ask(request, stream, events)?,
            None => format!("error: \"{}\"? {WORDS}\n", line.escape_ascii()),
        };
        let n = send_at_once(stream, answer.as_bytes())?;
        // Who does not take the rest may have to make room.
        let may_stay = seat.owes(false);
        (&mut &*stream).write_all(&answer.as_bytes()[n..])?;
        may_stay.then_some(()).ok_or_else(gone)?;
        reader.get_mut().deadline = Instant::now() + LIMIT;
    }
    Ok(())
}

/// Sends what finds room, which may be nothing.
pub(crate) fn send_at_once(to: &UnixStream, what: &[u8]) -> io::Result<usize> {
    let flags = MsgFlags::MSG_DONTWAIT | MsgFlags::MSG_NOSIGNAL;
    match send(to.as_raw_fd(), what, flags) {
        Err(Errno::EAGAIN | Errno::EINTR) => Ok(0),
        sent => Ok(sent?),
    }
}

pub(crate) fn refuse(mut stream: &UnixStream, why: &Error) -> io::Result<()> {
    // One write, or the client may get half a line.
    stream.write_all(format!("error: {why}\n").as_bytes())?;
    stream.shutdown(Shutdown::Write)
}

/// Reads what is still to come, so that what was said arrives.
fn drain(stream: &UnixStream) -> io::Result<()> {
    let deadline = Instant::now() + LINGER;
    let rest = Until { stream, deadline };
    io::copy(&mut rest.take(1 << 20), &mut io::sink()).map(drop)
}

fn ask(
    request: Request,
    to: &UnixStream,
    events: &SyncSender<Event>,
) -> io::Result<String> {
    let (answer, wait) = mpsc::channel();
    let deadline = Instant::now() + LIMIT;
    let ends = "error: the supervisor ends\n";
    drop(events.send(Event::Asked(request, answer)));
    while Instant::now() < deadline {
        match wait.recv_timeout(LOOK) {
            Ok(answer) if !answer.is_empty() => return Ok(answer),
            Err(RecvTimeoutError::Disconnected) => return Ok(ends.into()),
            // None yet. An empty one asks whether we still wait.
            _ => {}
        }
        if has_hung_up(to) {
            return Err(Error::other("hung up before the answer"));
        }
    }
    Ok("error: not done yet, ask for its status\n".into())
}
