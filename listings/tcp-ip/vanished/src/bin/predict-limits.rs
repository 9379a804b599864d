use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use vanished::apart::apart;
use vanished::limits::{Limit::*, *};
use vanished::net::Net;
use vanished::peer::Peer;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the limits: {why}");
            ExitCode::FAILURE
        }
    }
}

const SECOND: Duration = Duration::from_secs(1);

// ANCHOR: cases
struct Case {
    name: &'static str,
    /// With keepalive: 1 s, then each second, so many times.
    probes: Option<u32>,
    user_timeout: Option<u32>,
    write: bool,
    predicted: f64,
}

fn cases() -> [Case; 5] {
    let case = |name, probes, user_timeout, write, predicted| Case {
        name,
        probes,
        user_timeout,
        write,
        predicted,
    };
    let idle = [1.0, 1.0];
    let retries = data_ends(RTO_LEAST, Retries(2));
    let user = data_ends(RTO_LEAST, UserTimeout(2.5));
    let both = keepalive_ends(idle, 9, Some(2.5));
    [
        case(
            "probes",
            Some(3),
            None,
            false,
            keepalive_ends(idle, 3, None),
        ),
        case("data", None, None, true, retries),
        case("probe, data", Some(1), None, true, retries),
        case("limit, data", None, Some(2500), true, user),
        case("limit, probes", Some(9), Some(2500), false, both),
    ]
}
// ANCHOR_END: cases

fn run() -> io::Result<bool> {
    apart()?;
    let mut threads = vec![];
    for (n, case) in (0..).zip(cases()) {
        let trial = move || tries(&case, n);
        threads.push(thread::Builder::new().spawn(trial).map_err(|why| {
            io::Error::other(format!("no thread for a trial: {why}"))
        })?);
    }
    let mut good = true;
    for thread in threads {
        let gone = |_| io::Error::other("a trial ended early");
        let (line, near) = thread.join().map_err(gone)??;
        writeln!(io::stdout(), "{line}")?;
        good &= near;
    }
    Ok(good)
}

/// A busy computer may be late once.
fn tries(case: &Case, n: u8) -> io::Result<(String, bool)> {
    let mut last = trial(case, &Net::new(n)?)?;
    for _ in 0..2 {
        if !last.1 {
            last = trial(case, &Net::new(n)?)?;
        }
    }
    Ok(last)
}

// ANCHOR: trial
fn trial(case: &Case, net: &Net) -> io::Result<(String, bool)> {
    let peer = Peer::new(net)?;
    let mut stream = peer.connect(net)?;
    net.run("ip netns exec nat@ nft add rule ip t pass drop")?;
    if let Some(times) = case.probes {
        keepalive(&stream, [SECOND, SECOND], times)?;
    }
    if let Some(ms) = case.user_timeout {
        user_timeout(&stream, ms)?;
    }
    if case.write {
        stream.write_all(b"hello\n")?;
    }
    let (what, took) = end(&stream, 20 * SECOND)?;
    let off = took.as_secs_f64() / case.predicted - 1.0;
    let near = off.abs() < 0.1;
    let verdict = if near { "within 10 %" } else { "off" };
    let Case {
        name, predicted, ..
    } = case;
    let took = took.as_secs_f64();
    let line = format!(
        "{name:<14} predicted {predicted:.1} s: \
         {what} after {took:.1}, {verdict}"
    );
    Ok((line, near))
}
// ANCHOR_END: trial
