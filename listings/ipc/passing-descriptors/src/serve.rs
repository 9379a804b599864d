//! What the programs of this chapter share.

use std::fmt::Display;
use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::Duration;

/// A line for the log. Whether anybody takes it must not matter.
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}

/// Puts in front of an error what could not be done.
pub fn cannot(what: impl Display) -> impl FnOnce(io::Error) -> io::Error {
    move |why| io::Error::new(why.kind(), format!("cannot {what}: {why}"))
}

/// Says what a thread was for that could not be had.
pub fn no_thread(what: &str) -> impl FnOnce(io::Error) -> io::Error {
    move |why| io::Error::other(format!("no thread for {what}: {why}"))
}

/// Waits for one client, however often accepting fails.
pub fn accept_one(listener: &UnixListener) -> UnixStream {
    loop {
        match listener.accept() {
            Ok((stream, _)) => return stream,
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
