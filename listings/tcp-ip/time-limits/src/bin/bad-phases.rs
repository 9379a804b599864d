use std::env;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use names::desk::Desk;
use time_limits::client::{Addresses, get, look_up};
use time_limits::deadline::{Deadline, Each};
use time_limits::peers::{Bad, STAYS, start};

/// So many clients for each peer, and so many at a time.
const RUNS: usize = 200;
const AT_A_TIME: usize = 20;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "no result: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let word = env::args_os().nth(1);
    let each = word.is_some_and(|word| word == "each-call");
    let desk = Desk::open(2, 2, |name: &str| match name {
        "no-name.test" => stuck(),
        name => look_up(name),
    })?;
    for (bad, phase, peer) in Bad::ALL {
        let worst = worst(bad, each, &desk)?;
        let verdict = match worst.as_micros() {
            0 => "no client was late".to_string(),
            us if us >= 200_000 => "a client that stayed on".to_string(),
            us => format!("{:.1} ms late", us as f64 / 1000.0),
        };
        writeln!(io::stdout(), "{phase:12}{peer:18}{verdict}")?;
    }
    Ok(())
}

/// How late the latest client was.
fn worst(bad: Bad, each: bool, desk: &Desk<Addresses>) -> io::Result<Duration> {
    let next = AtomicUsize::new(0);
    let one = || {
        let mut worst = Duration::ZERO;
        loop {
            let n = next.fetch_add(1, Ordering::Relaxed);
            if n >= RUNS {
                return io::Result::Ok(worst);
            }
            let peer = start(bad)?;
            let host = match bad {
                Bad::NoName => "no-name.test",
                _ => "127.0.0.1",
            };
            let server = (host, peer.address.port());
            let mut request = b"POST / HTTP/1.0\r\n\r\n".to_vec();
            request.resize(request.len() + bad.request(), b'.');
            // Not all at one moment.
            let time = Duration::from_millis(20 + n as u64 % 40);
            let began = Instant::now();
            let page = match each {
                true => get(desk, server, &request, MOST, Each(time)),
                false => {
                    get(desk, server, &request, MOST, Deadline::after(time))
                }
            };
            drop(page);
            worst = worst.max(began.elapsed().saturating_sub(time));
        }
    };
    thread::scope(|scope| {
        let crew: io::Result<Vec<_>> = (0..AT_A_TIME)
            .map(|_| thread::Builder::new().spawn_scoped(scope, one))
            .collect();
        let mut worst = Duration::ZERO;
        for member in crew? {
            let late =
                member.join().map_err(|_| io::Error::other("died"))??;
            worst = worst.max(late);
        }
        Ok(worst)
    })
}
// ANCHOR_END: run

/// The longest body that is taken.
const MOST: usize = 1 << 20;

/// A resolver that never answers.
fn stuck() -> Addresses {
    loop {
        thread::sleep(STAYS);
    }
}
