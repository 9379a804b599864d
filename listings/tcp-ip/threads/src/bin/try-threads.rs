use std::env;
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
    let kib = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let kib: usize = kib.and_then(|it| it.parse().ok()).unwrap_or(2048);
    let (end, mut ended) = mpsc::channel::<()>();
    for n in 0..100_000 {
        let builder = thread::Builder::new().stack_size(kib << 10);
        let (next_end, next_ended) = mpsc::channel();
        let wait = move || {
            let _next = next_end;
            ended.recv()
        };
        if let Err(why) = builder.spawn(wait) {
            writeln!(io::stdout(), "{n} threads, then: {why}")?;
            break;
        }
        ended = next_ended;
    }
    drop(end);
    Ok(())
}
// ANCHOR_END: run
