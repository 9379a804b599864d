use std::fmt::Display;
use std::io::{self, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use passing_descriptors::{pass_rights, say, send_fds};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot show the refusal: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let (left, right) = UnixStream::pair()?;
    // ANCHOR: refuse
    tell("SO_PASSRIGHTS off", pass_rights(&right, false))?;
    tell("a descriptor", send_fds(&left, b"!", &[left.as_fd()]))?;
    tell("a byte", send_fds(&left, b"!", &[]))
    // ANCHOR_END: refuse
}

fn tell(what: impl Display, outcome: io::Result<()>) -> io::Result<()> {
    match outcome {
        Ok(()) => writeln!(io::stdout(), "{what}: done"),
        Err(e) => writeln!(io::stdout(), "{what}: {e}"),
    }
}
