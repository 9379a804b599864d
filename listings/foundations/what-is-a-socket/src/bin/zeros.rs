use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::os::unix::net::{UnixDatagram, UnixStream};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the zeros: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut out = io::stdout();
    let mut buf = [0; 64];

    // An error, if you have such a file: it may be worth something.
    let mut log = File::create_new("log.txt")?;
    let mut reader = File::open("log.txt")?;
    // Both are open, and stay so.
    fs::remove_file("log.txt")?;
    let n = reader.read(&mut buf)?;
    log.write_all(b"a line\n")?;
    let m = reader.read(&mut buf)?;
    writeln!(out, "a file that grows: {n}, then {m}")?;

    let (left, right) = UnixDatagram::pair()?;
    left.send(b"")?;
    left.send(b"hello")?;
    let (n, m) = (right.recv(&mut buf)?, right.recv(&mut buf)?);
    writeln!(out, "an empty message, and the next: {n}, then {m}")?;

    let (mut left, mut right) = UnixStream::pair()?;
    left.write_all(b"hello")?;
    let n = right.read(&mut [])?;
    let m = right.read(&mut buf)?;
    writeln!(out, "no room, then some: {n}, then {m}")
}
// ANCHOR_END: run
