use std::env;
use std::io::{self, Error};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use passing_descriptors::send_fds;

fn main() -> ExitCode {
    let Some(path) = env::args().nth(1) else {
        eprintln!("usage: give-input SOCKET < FILE");
        return ExitCode::FAILURE;
    };
    match give(&path) {
        Ok(()) => println!("descriptor 0 is on its way; I am done"),
        Err(e) => {
            eprintln!("giving standard input to {path}: {e}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

// ANCHOR: give
fn give(path: &str) -> Result<(), Error> {
    let taker = UnixStream::connect(path)?;
    send_fds(&taker, b"!", &[io::stdin().as_fd()])
}
// ANCHOR_END: give
