use std::convert::Infallible;
use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Error, Read, Write};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::libc::{O_NONBLOCK, PIPE_BUF};

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on requests and answers: {why}"));
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve() -> io::Result<Infallible> {
    let mut both_ends = File::options();
    both_ends.read(true).write(true);
    let mut requests = BufReader::new(both_ends.open("requests")?);
    // If nobody takes the answers, that must not stop us.
    let mut answers = both_ends.custom_flags(O_NONBLOCK).open("answers")?;
    if !answers.metadata()?.file_type().is_fifo() {
        return Err(Error::other("`answers` is no FIFO"));
    }
    say("opened");
    let mut line = Vec::new();
    loop {
        let room = (PIPE_BUF - line.len()) as u64;
        match requests.by_ref().take(room).read_until(b'\n', &mut line) {
            Ok(0) => return Err(Error::other("`requests` is no FIFO")),
            Ok(_) => {}
            Err(e) => {
                say(format_args!("cannot read: {e}"));
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        }
        line.make_ascii_uppercase();
        // At most PIPE_BUF bytes, so they go in whole or not at all.
        match answers.write_all(&line) {
            Ok(()) => say(format_args!("answered {}", line.escape_ascii())),
            Err(e) => say(format_args!("answer lost: {e}")),
        }
        line.clear();
    }
}
// ANCHOR_END: serve

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
