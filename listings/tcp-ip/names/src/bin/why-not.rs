use std::env;
use std::io::{self, Write};
use std::process::ExitCode;

use names::lookup::look_up;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot say why not: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for name in env::args().skip(1) {
        match look_up(&name, 0) {
            Ok(all) => {
                writeln!(io::stdout(), "{name}: {} addresses", all.len())?;
            }
            Err(why) => writeln!(io::stdout(), "{name}: {why}")?,
        }
    }
    Ok(())
}
// ANCHOR_END: run
