use std::io::{self, Write};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the experiment: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (reader, mut writer) = io::pipe()?;
    drop(reader);

    match writer.write(b"anybody there?") {
        Ok(n) => writeln!(io::stdout(), "I wrote {n} bytes")?,
        Err(e) => writeln!(io::stdout(), "I got an error: {e}")?,
    }
    let status = Command::new("yes").stdout(writer).status()?;
    writeln!(io::stdout(), "my child got {status}")?;
    Ok(())
}
// ANCHOR_END: run
