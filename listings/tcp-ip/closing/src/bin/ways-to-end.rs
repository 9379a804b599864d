use std::io::{self, Write};
use std::net::Shutdown;
use std::process::ExitCode;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use closing::{Watch, fill, pair_with_small_buffers, read_all};
use no_messages::say;
use socket2::Socket;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("ways-to-end: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ways
/// Ends a connection. What it does not give back is closed.
type Way = fn(Socket) -> io::Result<Option<Socket>>;

const WAYS: [(&str, Way); 6] = [
    ("close", |_| Ok(None)),
    ("close, one copy left", |it| it.try_clone().map(Some)),
    ("shutdown", |it| {
        it.shutdown(Shutdown::Write).map(|()| Some(it))
    }),
    ("shutdown, close", |it| {
        it.shutdown(Shutdown::Write).map(|()| None)
    }),
    ("linger 0, close", |it| linger(&it, 0).map(|()| None)),
    ("linger 2 s, close", |it| linger(&it, 2).map(|()| None)),
];

fn linger(socket: &Socket, seconds: u64) -> io::Result<()> {
    socket.set_linger(Some(Duration::from_secs(seconds)))
}
// ANCHOR_END: ways

fn run() -> io::Result<()> {
    line("", "", "sent", "the peer reads", "close")?;
    for (name, way) in WAYS {
        for (state, full, unread) in [
            ("idle", false, false),
            ("in flight", true, false),
            ("unread", true, true),
        ] {
            let (sent, read, took) = end(way, full, unread)?;
            let name = if full { "" } else { name };
            line(name, state, &sent, &read, took)?;
        }
    }
    Ok(())
}

fn line(a: &str, b: &str, c: &str, d: &str, e: &str) -> io::Result<()> {
    let text = format!("{a:<21} {b:<10} {c:<10} {d:<22} {e}");
    writeln!(io::stdout(), "{}", text.trim_end())
}

// ANCHOR: end
fn end(
    way: Way,
    full: bool,
    unread: bool,
) -> io::Result<(String, String, &'static str)> {
    let (one, mut peer) = pair_with_small_buffers()?;
    let written = if full { fill(&one)? } else { 0 };
    if unread {
        peer.write_all(b"?")?;
        one.peek(&mut [0])?;
    }
    let watch = Watch::begin(one.local_addr()?)?;
    let (done, wait) = mpsc::channel();
    let ender = thread::Builder::new().spawn(move || {
        let left = way(one.into());
        let _ = done.send(());
        left
    })?;
    let early = wait.recv_timeout(Duration::from_millis(200));
    let waits = early == Err(RecvTimeoutError::Timeout);
    let read = read_all(&peer, written)?;
    let left = ender.join().map_err(|_| io::ErrorKind::Other)??;
    let sent = watch.seen()?;
    drop(left);
    Ok((sent, read, if waits { "waits" } else { "at once" }))
}
// ANCHOR_END: end
