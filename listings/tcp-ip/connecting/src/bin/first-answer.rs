use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::ToSocketAddrs;
use std::process::ExitCode;
use std::time::Duration;

use connecting::race;

const LIMIT: Duration = Duration::from_secs(2);

/// In milliseconds, unless DELAY says another number.
const DELAY: u64 = 200;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("first-answer: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    let delay = env::var("DELAY").ok().and_then(|it| it.parse().ok());
    let delay = Duration::from_millis(delay.unwrap_or(DELAY));
    let mut addresses = Vec::new();
    for name in env::args_os().skip(1) {
        let name = name.to_string_lossy();
        let found = (*name).to_socket_addrs();
        addresses.extend(found.map_err(|e| format!("{name}: {e}"))?);
    }
    if addresses.is_empty() {
        return Err("usage: first-answer ADDRESS…".into());
    }
    race::connect(&addresses, delay, LIMIT, |when, address, news| {
        let seconds = when.as_secs_f32();
        match news {
            Ok(news) => say(format_args!("{seconds:.1} s  {address}  {news}")),
            Err(no) => say(format_args!("{seconds:.1} s  {address}  {no}")),
        }
    })
    .map_err(|e| format!("cannot connect: {e}"))?;
    Ok(())
}
// ANCHOR_END: run

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
