use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the lines: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut ours, theirs) = UnixStream::pair()?;
    let mut child = Command::new("sort")
        .stdin(OwnedFd::from(theirs.try_clone()?))
        .stdout(OwnedFd::from(theirs))
        .spawn()?;
    // The `Command` went with its statement, and our copies with it.

    ours.write_all(b"pear\nfig\napple\n")?;
    ours.shutdown(Shutdown::Write)?;

    let mut sorted = String::new();
    ours.take(1000).read_to_string(&mut sorted)?;
    write!(io::stdout(), "{sorted}")?;
    writeln!(io::stdout(), "sort ended: {}", child.wait()?)?;
    Ok(())
}
// ANCHOR_END: run
