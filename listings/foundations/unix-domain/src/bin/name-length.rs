use std::fs;
use std::io::{self, Write};
use std::os::unix::net::UnixListener;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the lengths: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for length in [107, 108] {
        let path = "n".repeat(length);
        let outcome = match UnixListener::bind(&path) {
            Ok(_) => fs::remove_file(&path).map(|()| "bound".to_string())?,
            Err(why) => why.to_string(),
        };
        writeln!(io::stdout(), "{length} bytes: {outcome}")?;
    }
    Ok(())
}
// ANCHOR_END: run
