use std::env;
use std::fs;
use std::io::{self, Write};
use std::process::ExitCode;
use std::sync::mpsc;
use std::thread;

use no_messages::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot say how many: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let most = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let most = most.and_then(|it| it.parse().ok()).unwrap_or(100_000);
    let before = maps()?;
    let (begin, begun) = mpsc::channel();
    for n in 0..most {
        let begin = begin.clone();
        let wait = move || {
            let _ = begin.send(());
            loop {
                thread::park();
            }
        };
        if let Err(why) = thread::Builder::new().spawn(wait) {
            return writeln!(io::stdout(), "{n} threads, then: {why}");
        }
    }
    // Each has begun, so it has all that it takes.
    let threads = begun.iter().take(most).count();
    let each = maps()?.saturating_sub(before) / threads.max(1);
    writeln!(io::stdout(), "{threads} threads, {each} maps each")
}

/// The pieces of our memory: a line for each.
fn maps() -> io::Result<usize> {
    Ok(fs::read_to_string("/proc/self/maps")?.lines().count())
}
// ANCHOR_END: run
