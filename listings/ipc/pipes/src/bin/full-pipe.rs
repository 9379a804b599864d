use std::io::{self, Write};
use std::process::ExitCode;

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use nix::unistd::{pipe2, write};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show full pipes: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for size in [1, 2048, 2049, 4096, 4097, 100_000] {
        let (_reader, writer) = pipe2(OFlag::O_CLOEXEC | OFlag::O_NONBLOCK)?;
        let capacity = fcntl(&writer, FcntlArg::F_GETPIPE_SZ)?;
        let block = vec![b'x'; size];
        let (mut writes, mut bytes) = (0, 0);
        let full = loop {
            match write(&writer, &block) {
                Ok(n) => (writes, bytes) = (writes + 1, bytes + n),
                Err(e) => break e,
            }
        };
        if full != Errno::EAGAIN {
            return Err(full.into());
        }
        writeln!(
            io::stdout(),
            "capacity {capacity}, writes of {size:6}: \
             {writes:5} writes, {bytes:5} bytes"
        )?;
    }
    Ok(())
}
// ANCHOR_END: run
