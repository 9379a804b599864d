use std::env::args_os;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;

use nix::sys::signal::{
    SaFlags, SigAction, SigHandler, SigSet, Signal, sigaction,
};

fn main() -> ExitCode {
    match send() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("send-megabytes: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: send
fn send() -> Result<(), String> {
    let Some(Ok(server)) = args_os().nth(1).map(|a| a.into_string()) else {
        return Err("usage: send-megabytes HOST:PORT".into());
    };
    on_usr1().map_err(|e| format!("cannot handle SIGUSR1: {e}"))?;
    let mut stream = TcpStream::connect(&server)
        .map_err(|e| format!("cannot connect to {server}: {e}"))?;

    let eight_megabytes = vec![b'x'; 8_000_000];
    let mut rest = &eight_megabytes[..];
    while !rest.is_empty() {
        say(format_args!("write of {} bytes ...", rest.len()));
        let n = stream
            .write(rest)
            .map_err(|e| format!("cannot write to {server}: {e}"))?;
        say(format_args!("... returned {n}"));
        rest = &rest[n..];
    }
    Ok(())
}
// ANCHOR_END: send

// ANCHOR: signal
extern "C" fn do_nothing(_: i32) {}

/// SIGUSR1 would end this program. Now it runs `do_nothing`.
fn on_usr1() -> io::Result<()> {
    let action = SigAction::new(
        SigHandler::Handler(do_nothing),
        SaFlags::SA_RESTART,
        SigSet::empty(),
    );
    // SAFETY: a handler that does nothing is async-signal-safe.
    unsafe { sigaction(Signal::SIGUSR1, &action) }?;
    Ok(())
}
// ANCHOR_END: signal

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
