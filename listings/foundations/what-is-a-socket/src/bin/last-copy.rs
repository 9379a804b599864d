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

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut out = io::stdout();
    let (left, mut right) = UnixStream::pair()?;
    let mut copy = left.try_clone()?;
    let (l, c) = (left.as_raw_fd(), copy.as_raw_fd());
    writeln!(out, "left end: {l}, copy: {c}")?;
    copy.write_all(b"hello")?;

    drop(left);
    writeln!(out, "the left end is dropped")?;
    report(&mut right)?;
    copy.write_all(b"still here")?;

    drop(copy);
    writeln!(out, "the copy is dropped too")?;
    report(&mut right)?;
    report(&mut right)
}

fn report(end: &mut UnixStream) -> io::Result<()> {
    let mut buf = [0; 64];
    let n = end.read(&mut buf)?;
    let text = buf[..n].escape_ascii();
    writeln!(io::stdout(), "  right.read gives {n} {text}")
}
// ANCHOR_END: run
