use std::io::{self, Read, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixListener;
use std::process::ExitCode;

use passing_descriptors::accept_one;
use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::io::pwrite;
use shared_memory::{handover, region};

fn main() -> ExitCode {
    let sealed = std::env::args_os().any(|word| word == "--sealed");
    match memory(sealed).and_then(lend) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the page: {why}");
            ExitCode::FAILURE
        }
    }
}

fn memory(sealed: bool) -> io::Result<OwnedFd> {
    if sealed {
        return region::create("page", 4096);
    }
    let memory = memfd_create("page", MemfdFlags::CLOEXEC)?;
    ftruncate(&memory, 4096)?;
    Ok(memory)
}

// ANCHOR: lend
fn lend(memory: OwnedFd) -> io::Result<()> {
    pwrite(&memory, b"hello   ", 0)?;
    let listener = UnixListener::bind("page.sock")?;
    writeln!(io::stdout(), "listening")?;
    let mut peer = accept_one(&listener);
    std::fs::remove_file("page.sock")?;
    handover::send(&peer, &[memory.as_fd()])?;

    writeln!(io::stdout(), "lent; Enter takes it back")?;
    io::stdin().read_line(&mut String::new())?;
    // Wrong on purpose: somebody else is looking at this memory.
    match ftruncate(&memory, 0) {
        Ok(()) => writeln!(io::stdout(), "taken back")?,
        Err(e) => writeln!(io::stdout(), "cannot take it back: {e}")?,
    }
    peer.write_all(b"!")?;
    // Its answer, or its end: no matter.
    let _ = peer.read(&mut [0]);
    Ok(())
}
// ANCHOR_END: lend
