use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the death: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut ours, theirs) = UnixStream::pair()?;
    let mut child = Command::new("sh")
        .args(["-c", "read order; kill -KILL $$"])
        .stdin(OwnedFd::from(theirs))
        .spawn()?;
    ours.write_all(b"go\n")?;
    let n = ours.read(&mut [0; 64])?;
    writeln!(io::stdout(), "read {n}; press Enter and I wait")?;
    io::stdin().read_line(&mut String::new())?;
    writeln!(io::stdout(), "sh: {}", child.wait()?)?;
    Ok(())
}
// ANCHOR_END: run
