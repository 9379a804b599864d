use std::env;
use std::io;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use passing_descriptors::{say, send_fds};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: give-input SOCKET < FILE");
        return ExitCode::FAILURE;
    };
    match give(&path) {
        Ok(()) => {
            say("descriptor 0 is on its way; I am done");
            ExitCode::SUCCESS
        }
        Err(e) => {
            say(format_args!(
                "cannot give standard input to {}: {e}",
                path.display()
            ));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: give
fn give(path: &Path) -> io::Result<()> {
    let taker = UnixStream::connect(path)?;
    send_fds(&taker, b"!", &[io::stdin().as_fd()])
}
// ANCHOR_END: give
