use std::io;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use shared_memory::Sender;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: ring-source PATH, and lines on standard input");
        return ExitCode::FAILURE;
    };
    match send_lines(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("sending lines to {path}: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: lines
fn send_lines(path: &str) -> io::Result<()> {
    let mut sender = Sender::offer(UnixStream::connect(path)?, 64 * 1024)?;
    let (mut messages, mut rings) = (0u64, 0u64);
    for line in io::stdin().lines() {
        rings += u64::from(sender.send(line?.as_bytes())?);
        messages += 1;
    }
    println!("put in: {messages}, rings: {rings}");
    Ok(())
}
// ANCHOR_END: lines
