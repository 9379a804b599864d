use std::env;
use std::fs;
use std::io::{self, Error, Write};
use std::net::Shutdown;
use std::process::ExitCode;
use std::time::Duration;

use no_messages::say;
use threads::trial::{Trial, trial};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the count: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// What may take so long is cut.
const LIMIT: Duration = Duration::from_secs(30);

fn run() -> io::Result<()> {
    let usage = || Error::other("usage: stop-often STOPS both|read|goodbye");
    let mut words = env::args_os()
        .skip(1)
        .filter_map(|it| it.into_string().ok());
    let stops = words.next().and_then(|it| it.parse().ok());
    let stops: usize = stops.ok_or_else(usage)?;
    let how = match words.next().ok_or_else(usage)?.as_str() {
        "both" => Some(Shutdown::Both),
        "read" => Some(Shutdown::Read),
        "goodbye" => None,
        _ => return Err(usage()),
    };
    let descriptors = || fs::read_dir("/proc/self/fd").map(Iterator::count);
    let before = descriptors()?;
    let (mut lost, mut cut) = (0, 0);
    for n in 0..stops {
        let Trial { sent, got, late } = trial(n, |server| match how {
            None => server.stop(LIMIT),
            Some(how) => server.stop_rudely(how),
        })?;
        lost += sent - got;
        cut += late;
    }
    let left = descriptors()?.saturating_sub(before);
    let some = if lost > 0 { "some" } else { "none" };
    writeln!(io::stdout(), "{stops} stops, answers lost: {some} ({lost})")?;
    writeln!(io::stdout(), "cut: {cut}, descriptors left: {left}")
}
// ANCHOR_END: run
