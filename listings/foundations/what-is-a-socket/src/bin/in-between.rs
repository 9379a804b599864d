use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show both ends: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut out = io::stdout();
    let (mut left, mut right) = UnixStream::pair()?;
    left.write_all(b"hello ")?;
    left.write_all(b"world")?;

    writeln!(out, "written; press Enter and I read")?;
    io::stdin().read_line(&mut String::new())?;

    let mut buf = [0; 64];
    let n = right.read(&mut buf)?;
    writeln!(out, "one read, {n} bytes: {}", buf[..n].escape_ascii())
}
// ANCHOR_END: run
