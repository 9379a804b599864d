use std::fmt::Display;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::unix::fs::FileTypeExt;
use std::process::ExitCode;

use nix::libc::PIPE_BUF;

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on requests and answers: {why}"));
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: it ends when its first client has left.
// ANCHOR: serve
fn serve() -> io::Result<()> {
    say("opening");
    let mut requests = BufReader::new(File::open("requests")?);
    let mut answers = File::options().write(true).open("answers")?;
    if !answers.metadata()?.file_type().is_fifo() {
        return Err(io::Error::other("`answers` is no FIFO"));
    }
    say("opened");
    loop {
        let mut line = Vec::new();
        let limit = PIPE_BUF as u64;
        requests.by_ref().take(limit).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            say("end of file");
            return Ok(());
        }
        line.make_ascii_uppercase();
        answers.write_all(&line)?;
        say(format_args!("answered {}", line.escape_ascii()));
    }
}
// ANCHOR_END: serve

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
