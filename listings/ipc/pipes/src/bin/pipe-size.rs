use std::io::{self, Write};
use std::process::ExitCode;

use nix::fcntl::{FcntlArg, fcntl};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the size: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (_reader, writer) = io::pipe()?;
    writeln!(
        io::stdout(),
        "at first: {}",
        fcntl(&writer, FcntlArg::F_GETPIPE_SZ)?
    )?;
    for wanted in [1, 5000, 1 << 20, (1 << 20) + 1] {
        match fcntl(&writer, FcntlArg::F_SETPIPE_SZ(wanted)) {
            Ok(given) => {
                writeln!(io::stdout(), "wanted {wanted:7}, given {given:7}")?
            }
            Err(e) => writeln!(io::stdout(), "wanted {wanted:7}: {e}")?,
        }
    }
    Ok(())
}
// ANCHOR_END: run
