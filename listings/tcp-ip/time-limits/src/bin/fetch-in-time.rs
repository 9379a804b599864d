use std::env;
use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;
use std::time::Duration;

use names::desk::Desk;
use no_messages::cannot;
use time_limits::client::{get, look_up};
use time_limits::deadline::Deadline;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "no page: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), Box<dyn Error>> {
    let usage = "usage: fetch-in-time HOST PORT MS";
    let mut words = env::args_os().skip(1).map(|word| word.into_string().ok());
    let mut word = || words.next().flatten().ok_or(usage);
    let (host, port) = (word()?, word()?.parse().map_err(|_| usage)?);
    let limit = word()?.parse().map_err(|_| usage)?;
    let deadline = Deadline::after(Duration::from_millis(limit));
    let desk = Desk::open(1, 1, look_up)?;
    let request = format!("GET / HTTP/1.0\r\nHost: {host}:{port}\r\n\r\n");
    let page = get(&desk, (&host, port), request.as_bytes(), 1 << 20, deadline)
        .map_err(|why| why.to_string())?;
    io::stdout().write_all(&page).map_err(cannot("print it"))?;
    Ok(())
}
// ANCHOR_END: run
