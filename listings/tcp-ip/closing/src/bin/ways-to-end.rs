use std::env;
use std::io::{self, Write};
use std::net::Shutdown;
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use closing::{Watch, fill, is_ending, pair_with_small_buffers, read_all};
use no_messages::say;
use socket2::Socket;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the ends: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ways
/// Ends a connection. What it does not give back is closed.
type Way = fn(Socket) -> io::Result<Option<Socket>>;

const WAYS: [(&str, Way); 7] = [
    ("close", |_| Ok(None)),
    ("close, one copy left", |it| it.try_clone().map(Some)),
    ("shutdown(Write)", |it| shutdown(it, Shutdown::Write)),
    ("shutdown(Read)", |it| shutdown(it, Shutdown::Read)),
    ("shutdown(Write), close", |it| {
        shutdown(it, Shutdown::Write).map(|_| None)
    }),
    ("linger 0 s, close", |it| linger(&it, 0).map(|()| None)),
    ("linger 2 s, close", |it| linger(&it, 2).map(|()| None)),
];

fn shutdown(socket: Socket, how: Shutdown) -> io::Result<Option<Socket>> {
    socket.shutdown(how)?;
    Ok(Some(socket))
}

fn linger(socket: &Socket, seconds: u64) -> io::Result<()> {
    socket.set_linger(Some(Duration::from_secs(seconds)))
}
// ANCHOR_END: ways

/// What has happened when the way begins, and what happens behind it.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Idle,
    Full,
    Unread,
    Later,
}

fn run() -> io::Result<()> {
    let states = match env::args_os().nth(1) {
        None => [("idle", State::Idle), ("full", State::Full)],
        Some(word) if word == "peer-writes" => {
            [("before", State::Unread), ("after", State::Later)]
        }
        Some(_) => {
            return Err(io::Error::other("usage: ways-to-end [peer-writes]"));
        }
    };
    line("", "the peer reads", "sent", "returns")?;
    for (name, way) in WAYS {
        writeln!(io::stdout(), "{name}")?;
        for (when, state) in states {
            let (sent, read, took) = end(way, state)?;
            line(when, &read, &sent, took)?;
        }
    }
    Ok(())
}

fn line(when: &str, read: &str, sent: &str, took: &str) -> io::Result<()> {
    writeln!(io::stdout(), " {when:<6} {read:<21}  {sent:<9}  {took}")
}

// ANCHOR: end
fn end(way: Way, state: State) -> io::Result<(String, String, &'static str)> {
    let (one, mut peer) = pair_with_small_buffers()?;
    let address = one.local_addr()?;
    let written = if state == State::Idle { 0 } else { fill(&one)? };
    if state == State::Unread {
        peer.write_all(b"?")?;
        one.peek(&mut [0])?;
    }
    let watch = Watch::begin(address)?;
    let (done, wait) = mpsc::channel();
    let ending = move || {
        let left = way(one.into());
        let _ = done.send(());
        left
    };
    let ender = thread::Builder::new().spawn(ending).map_err(|why| {
        io::Error::other(format!("no thread for the end: {why}"))
    })?;
    if state == State::Later {
        while wait.try_recv().is_err() && !is_ending(address)? {
            thread::sleep(Duration::from_millis(1));
        }
        // After a reset this fails. What then can be read is the question.
        let _ = peer.write(b"?");
    }
    let early = wait.recv_timeout(Duration::from_millis(500));
    let returns = match early {
        Err(RecvTimeoutError::Timeout) => "late",
        _ => "at once",
    };
    let read = read_all(&peer, written)?;
    let left = ender.join().map_err(|_| io::ErrorKind::Other)??;
    let sent = watch.seen()?;
    drop(left);
    Ok((sent, read, returns))
}
// ANCHOR_END: end
