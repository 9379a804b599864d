use std::io;
use std::net::Shutdown;
use std::process::ExitCode;

use no_messages::{pair, say};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("one-orphan: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (kept, _peer) = pair()?;
    let (closed, _other) = pair()?;
    let names = (kept.local_addr()?, closed.local_addr()?);
    kept.shutdown(Shutdown::Write)?;
    drop(closed);
    say(format_args!("{} is kept, {} is closed", names.0, names.1));
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}
// ANCHOR_END: run
