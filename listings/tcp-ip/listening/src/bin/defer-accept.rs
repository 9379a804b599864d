use std::fmt::Display;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsRawFd;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::errno::Errno;
use nix::libc;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("defer-accept: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:7103")?;
    defer(&listener, 3)?;
    say("listening on 127.0.0.1:7103");
    loop {
        match listener.accept() {
            Ok((stream, _)) => look(&stream),
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// Neither std nor socket2 nor nix has a function for this option.
fn defer(listener: &TcpListener, seconds: libc::c_int) -> io::Result<()> {
    // SAFETY: the value is a whole int that outlives the call.
    let done = unsafe {
        libc::setsockopt(
            listener.as_raw_fd(),
            libc::IPPROTO_TCP,
            libc::TCP_DEFER_ACCEPT,
            (&raw const seconds).cast(),
            size_of_val(&seconds) as libc::socklen_t,
        )
    };
    Ok(Errno::result(done).map(drop)?)
}

/// What is there already? Without a wait.
fn look(mut stream: &TcpStream) {
    let mut buf = [0; 64];
    let read = stream.set_nonblocking(true);
    match read.and_then(|()| stream.read(&mut buf)) {
        Ok(n) => {
            let text = String::from_utf8_lossy(&buf[..n]);
            say(format_args!("accepted, and there is {text:?}"));
        }
        Err(why) => say(format_args!("accepted: {why}")),
    }
}
// ANCHOR_END: run

/// A line for the log. Whether anybody takes it must not matter. (A log that
/// is there and stuck stops us.)
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
