//! The control socket: who may ask, and what.

use std::fs::{self, File};
use std::io::{self, BufReader, Error, Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError, SyncSender};
use std::thread;
use std::time::{Duration, Instant};

use framing::{Lines, read_frame};
use nix::sys::stat::{Mode, umask};
use unix_server::name;

use crate::log::say;
use crate::owed::Answering;
use crate::request::{Event, Request, WORDS};
use crate::until::Until;

const SEATS: usize = 16;
const LONGEST: usize = 256;
/// For a whole line, and for an answer.
const LIMIT: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(50);

// ANCHOR: listen
/// Binds `path` for this user alone. The lock beside it says that a dead name
/// is ours to replace; it lasts as long as the file is kept open.
pub fn listen(path: &Path) -> io::Result<(UnixListener, File)> {
    name::fits(path)?;
    let lock = name::lock(path)?;
    if name::is_dead(path)? {
        fs::remove_file(path)?;
    }
    // The process has one thread still, so nobody else makes files meanwhile.
    let before = umask(Mode::from_bits_truncate(0o177));
    let listener = UnixListener::bind(path);
    umask(before);
    Ok((listener?, lock))
}
// ANCHOR_END: listen

/// Answers whoever connects, a thread for each; without end.
pub fn serve(listener: &UnixListener, events: &SyncSender<Event>) -> ! {
    let seats = Arc::new(());
    loop {
        let accepted = listener.accept().and_then(|(stream, _)| {
            let (seat, events) = (Arc::clone(&seats), events.clone());
            if Arc::strong_count(&seats) > SEATS + 1 {
                let why = Error::other("all seats are taken");
                // What it has asked is read first: closing with that unread
                // would be a reset, which overtakes the answer.
                stream.set_read_timeout(Some(PAUSE))?;
                let _ = (&stream).read(&mut [0; LONGEST]);
                return refuse(&stream, &why).and(Err(why));
            }
            thread::Builder::new().spawn(move || {
                if let Err(why) = converse(&stream, &events) {
                    say(format!("control: {why}"));
                    // It may have left already.
                    let _ = refuse(&stream, &why).and_then(|()| drain(&stream));
                }
                drop(seat);
            })
        });
        if let Err(why) = accepted {
            say(format!("control: accepting: {why}"));
            thread::sleep(PAUSE);
        }
    }
}

fn converse(stream: &UnixStream, events: &SyncSender<Event>) -> io::Result<()> {
    stream.set_write_timeout(Some(LIMIT))?;
    let deadline = Instant::now() + LIMIT;
    let mut reader = BufReader::new(Until { stream, deadline });
    let mut lines = Lines::new(LONGEST);
    while let Some(line) = read_frame(&mut reader, &mut lines)? {
        let _answering = Answering::begin();
        let answer = match Request::parse(&line) {
            Some(request) => ask(request, events),
            None => format!("error: \"{}\"? {WORDS}\n", line.escape_ascii()),
        };
        (&mut &*stream).write_all(answer.as_bytes())?;
        reader.get_mut().deadline = Instant::now() + LIMIT;
    }
    Ok(())
}

fn refuse(mut stream: &UnixStream, why: &Error) -> io::Result<()> {
    writeln!(stream, "error: {why}")?;
    stream.shutdown(Shutdown::Write)
}

/// Reads what is still to come, so that what was said arrives.
fn drain(stream: &UnixStream) -> io::Result<()> {
    let deadline = Instant::now() + LIMIT;
    let rest = Until { stream, deadline };
    io::copy(&mut rest.take(1 << 20), &mut io::sink()).map(drop)
}

fn ask(request: Request, events: &SyncSender<Event>) -> String {
    let (answer, wait) = mpsc::channel();
    let asked = events.send(Event::Asked(request, answer)).ok();
    match asked.map(|()| wait.recv_timeout(LIMIT)) {
        Some(Ok(answer)) => answer,
        Some(Err(RecvTimeoutError::Timeout)) => {
            "error: not done yet, ask for its status\n".into()
        }
        _ => "error: the supervisor ends\n".into(),
    }
}
