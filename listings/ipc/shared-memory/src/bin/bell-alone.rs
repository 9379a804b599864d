use std::io::{self, Write};
use std::os::unix::net::UnixListener;

use passing_descriptors::accept_one;
use shared_memory::handover;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the bell: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = UnixListener::bind("bell.sock")?;
    writeln!(io::stdout(), "listening")?;
    let peer = accept_one(&listener);
    std::fs::remove_file("bell.sock")?;
    let [bell] = handover::receive(&peer)?;
    writeln!(io::stdout(), "waiting for the bell")?;
    let mut count = [0; 8];
    rustix::io::read(bell, &mut count)?;
    writeln!(io::stdout(), "rung {} times", u64::from_ne_bytes(count))?;
    Ok(())
}
