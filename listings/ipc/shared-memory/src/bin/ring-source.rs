use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use passing_descriptors::{cannot, say};
use shared_memory::Sender;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: ring-source PATH, and lines on standard input");
        return ExitCode::FAILURE;
    };
    match send_lines(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            say(format_args!("cannot send lines to {}: {e}", path.display()));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: lines
fn send_lines(path: &Path) -> io::Result<()> {
    let mut sender = Sender::offer(UnixStream::connect(path)?, 64 * 1024)?;
    let (mut messages, mut rings) = (0u64, 0u64);
    for line in io::stdin().lines() {
        let line = line.map_err(cannot("read a line"))?;
        rings += u64::from(sender.send(line.as_bytes())?);
        messages += 1;
    }
    writeln!(io::stdout(), "put in: {messages}, rings: {rings}")
        .map_err(cannot("print how many"))
}
// ANCHOR_END: lines
