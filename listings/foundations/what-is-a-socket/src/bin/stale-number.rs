use std::io::{self, Read, Write};
use std::mem::ManuallyDrop;
use std::os::fd::{AsRawFd, FromRawFd};
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
    let (to_alice, alice) = UnixStream::pair()?;
    let number = to_alice.as_raw_fd();
    drop(to_alice);

    let (to_bob, bob) = UnixStream::pair()?;
    let new = to_bob.as_raw_fd();
    writeln!(out, "to Alice: {number}, to Bob: {new}")?;

    // SAFETY: none. Wrong on purpose: `number` is not ours any more.
    let stale = unsafe { UnixStream::from_raw_fd(number) };
    let mut stale = ManuallyDrop::new(stale);
    let written = stale.write(b"Alice, the key is 1234");
    writeln!(out, "written to Alice: {written:?}")?;

    let mut buf = [0; 64];
    for (name, mut end) in [("Alice", &alice), ("Bob", &bob)] {
        end.set_nonblocking(true)?;
        let read = end.read(&mut buf);
        let read = read.map(|n| buf[..n].escape_ascii().to_string());
        writeln!(out, "{name} reads: {read:?}")?;
    }
    Ok(())
}
// ANCHOR_END: run
