use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::io::{self, Error};
use std::num::NonZeroU64;
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, thread};

use one_program::asked::Asked;
use one_program::place::{bind, find};
use one_program::{say, until::Until};
use socket2::{Socket, Type};

const CREW: usize = 16;

fn main() -> ExitCode {
    let args: Vec<_> = env::args_os().collect();
    let word = |n: usize| args.get(n).map(OsString::as_os_str);
    let place = word(1).unwrap_or_default();
    let seconds = word(2).unwrap_or(OsStr::new("600")).to_string_lossy();
    // The place is not changed in silence: it is to be found by that name.
    let Err(why) = run(place.to_str().unwrap_or_default(), &seconds);
    say(format_args!("cannot serve on {place:?}: {why}"));
    ExitCode::FAILURE
}

// ANCHOR: run
/// Returns only if it cannot begin.
fn run(place: &str, seconds: &str) -> io::Result<Infallible> {
    let wrong = format!("want a number of seconds from 1, not {seconds:?}");
    let limit: NonZeroU64 = seconds.parse().map_err(|_| Error::other(wrong))?;
    let limit = Duration::from_secs(limit.get().min(86_400));
    let (kind, addresses) = find(place)?;
    let address = addresses.first().ok_or(Error::other("no address"))?;
    let socket = bind(kind, address)?;
    match kind {
        Type::STREAM => connections(Arc::new(socket), limit, place),
        _ => datagrams(&Asked(socket), place),
    }
}
// ANCHOR_END: run

// ANCHOR: connections
fn connections(
    listener: Arc<Socket>,
    limit: Duration,
    place: &str,
) -> io::Result<Infallible> {
    for _ in 1..CREW {
        let listener = Arc::clone(&listener);
        thread::Builder::new()
            .spawn(move || attend(&listener, limit))
            .map_err(|e| Error::other(format!("no thread for clients: {e}")))?;
    }
    say(format_args!("listening on {place}"));
    attend(&listener, limit)
}

fn attend(listener: &Socket, limit: Duration) -> ! {
    static CLIENT: AtomicU64 = AtomicU64::new(1);
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                let number = CLIENT.fetch_add(1, Ordering::Relaxed);
                match echo(&stream, limit) {
                    Ok(n) => say(format_args!("client {number}: {n} bytes")),
                    Err(e) => say(format_args!("client {number}: {e}")),
                }
            }
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn echo(stream: &Socket, limit: Duration) -> io::Result<u64> {
    let deadline = Instant::now() + limit;
    let mut reader = Until { stream, deadline };
    let mut writer = Until { stream, deadline };
    io::copy(&mut reader, &mut writer)
}
// ANCHOR_END: connections

// ANCHOR: datagrams
fn datagrams(socket: &Asked, place: &str) -> ! {
    say(format_args!("listening on {place}"));
    // No datagram over IP is longer, except for jumbograms.
    let mut buf = vec![0; 65_535];
    loop {
        match socket.receive(&mut buf) {
            Ok((n, question)) => {
                let client = question.client;
                match socket.answer(&buf[..n], &question) {
                    Ok(()) => say(format_args!("{client}: {n} bytes")),
                    Err(e) => say(format_args!("{client}: {e}")),
                }
            }
            Err(e) => {
                say(format_args!("cannot receive: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: datagrams
