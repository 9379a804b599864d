use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::process::ExitCode;

use nix::libc::{O_NONBLOCK, PIPE_BUF};

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("fifo-shout-stays: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let mut both_ends = File::options();
    both_ends.read(true).write(true);
    let mut requests = BufReader::new(both_ends.open("requests")?);
    // If nobody takes the answers, that must not stop us.
    let mut answers = both_ends.custom_flags(O_NONBLOCK).open("answers")?;
    println!("opened");
    loop {
        let mut line = Vec::new();
        let limit = PIPE_BUF as u64;
        requests.by_ref().take(limit).read_until(b'\n', &mut line)?;
        line.make_ascii_uppercase();
        // At most PIPE_BUF bytes, so they go in whole or not at all.
        match answers.write_all(&line) {
            Ok(()) => println!("answered {}", line.escape_ascii()),
            Err(e) => eprintln!("answer lost: {e}"),
        }
    }
}
// ANCHOR_END: serve
