use std::env;
use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use names::lookup::look_up;

fn main() -> ExitCode {
    let args = env::args_os().skip(1).map(OsString::into_string);
    let names = args.collect::<Result<Vec<String>, OsString>>();
    let names = names.unwrap_or_default();
    if names.is_empty() {
        let _ = writeln!(io::stderr(), "usage: why-not NAME...");
        return ExitCode::FAILURE;
    }
    match run(&names) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot say why not: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(names: &[String]) -> io::Result<()> {
    for name in names {
        match look_up(name, 0) {
            Ok(all) => {
                writeln!(io::stdout(), "{name}: {} addresses", all.len())?;
            }
            Err(why) => writeln!(io::stdout(), "{name}: {why}")?,
        }
    }
    Ok(())
}
// ANCHOR_END: run
