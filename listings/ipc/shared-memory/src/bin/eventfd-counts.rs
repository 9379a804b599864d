use std::io::{self, Write};

use rustix::event::{EventfdFlags, eventfd};
use rustix::io::{read, write};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the counts: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    writeln!(io::stdout(), "plain, written three times")?;
    try_out(EventfdFlags::NONBLOCK)?;
    writeln!(io::stdout(), "EFD_SEMAPHORE, written three times")?;
    try_out(EventfdFlags::NONBLOCK | EventfdFlags::SEMAPHORE)
}

fn try_out(flags: EventfdFlags) -> io::Result<()> {
    let bell = eventfd(0, flags | EventfdFlags::CLOEXEC)?;
    for _ in 0..3 {
        write(&bell, &1u64.to_ne_bytes())?;
    }
    let out = &mut io::stdout();
    for _ in 0..2 {
        let mut count = [0; 8];
        match read(&bell, &mut count) {
            Ok(_) => writeln!(out, "  read {}", u64::from_ne_bytes(count))?,
            Err(e) => writeln!(out, "  read: {e}")?,
        }
    }
    for n in [u64::MAX - 1, 1] {
        match write(&bell, &n.to_ne_bytes()) {
            Ok(_) => writeln!(out, "  write {n}")?,
            Err(e) => writeln!(out, "  write {n}: {e}")?,
        }
    }
    Ok(())
}
