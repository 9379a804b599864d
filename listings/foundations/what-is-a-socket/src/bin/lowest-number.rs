use std::fs::File;
use std::io::{self, Write};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the numbers: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let file = File::open("/dev/null")?;
    // SAFETY: 0 is open, and nothing else in this program uses it.
    drop(unsafe { OwnedFd::from_raw_fd(0) });

    let copy = file.try_clone()?;
    let other = File::open("/dev/null")?;
    let numbers = [&file, &copy, &other].map(|f| f.as_raw_fd());
    writeln!(io::stdout(), "file, copy, another file: {numbers:?}")
}
// ANCHOR_END: run
