use std::io::{self, Read, Write};
use std::os::fd::AsRawFd;
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

fn run() -> io::Result<()> {
    let mut out = io::stdout();
    let (mut left, mut right) = UnixStream::pair()?;
    let (l, r) = (left.as_raw_fd(), right.as_raw_fd());
    writeln!(out, "left end: {l}, right end: {r}")?;

    let n = left.write(b"hello")?;
    writeln!(out, "wrote {n} bytes into the left end")?;

    let mut buf = [0; 64];
    let n = right.read(&mut buf)?;
    writeln!(out, "read from the right end: {}", buf[..n].escape_ascii())
}
