use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::{Shutdown, TcpListener};
use std::os::fd::OwnedFd;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use socket2::SockRef;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("leaves-a-child: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7102")?;
    // Wrong on purpose: a helper gets the listening socket as its input.
    // (It has nothing else of our terminal, and outlives it.)
    Command::new("tail")
        .args(["-f", "/dev/null"])
        .process_group(0)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .stdin(OwnedFd::from(listener.try_clone()?))
        .spawn()?;
    say("listening; the first client is the last");
    while let Err(why) = listener.accept() {
        say(format_args!("cannot accept: {why}"));
        thread::sleep(Duration::from_millis(100));
    }

    if env::args_os().nth(1).is_some_and(|arg| arg == "shutdown") {
        SockRef::from(&listener).shutdown(Shutdown::Read)?;
    }
    drop(listener);
    Ok(())
}
// ANCHOR_END: run

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
