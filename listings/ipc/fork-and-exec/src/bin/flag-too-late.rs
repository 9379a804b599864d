use std::io::{self, Write};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::thread;

use nix::fcntl::{FcntlArg, FdFlag, fcntl};
use nix::sys::socket::{AddressFamily, SockFlag, SockType, socket};

const CHILDREN: usize = 50;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the count: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let usual = descriptors_of_a_child()?;
    for (when, flag) in [
        ("afterwards", SockFlag::empty()),
        ("at creation", SockFlag::SOCK_CLOEXEC),
    ] {
        let done = AtomicBool::new(false);
        let more = thread::scope(|scope| {
            let other = thread::Builder::new()
                .spawn_scoped(scope, || make_sockets(flag, &done))
                .map_err(|why| {
                    io::Error::other(format!(
                        "no thread for the sockets: {why}"
                    ))
                })?;
            let more = (0..CHILDREN).try_fold(0, |more, _| {
                let has = descriptors_of_a_child()?;
                io::Result::Ok(more + usize::from(has > usual))
            });
            done.store(true, Relaxed);
            other.join().expect("make_sockets does not panic").and(more)
        })?;
        writeln!(
            io::stdout(),
            "set {when}: {more} of {CHILDREN} children have a socket"
        )?;
    }
    Ok(())
}

fn make_sockets(flag: SockFlag, done: &AtomicBool) -> io::Result<()> {
    while !done.load(Relaxed) {
        let s = socket(AddressFamily::Unix, SockType::Stream, flag, None)?;
        fcntl(&s, FcntlArg::F_SETFD(FdFlag::FD_CLOEXEC))?;
    }
    Ok(())
}

fn descriptors_of_a_child() -> io::Result<usize> {
    let output = Command::new("ls").arg("/proc/self/fd").output()?;
    Ok(output.stdout.iter().filter(|byte| **byte == b'\n').count())
}
// ANCHOR_END: run
