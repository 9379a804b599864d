use std::env::args_os;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;

fn main() -> ExitCode {
    match tell() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("tell: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: tell
fn tell() -> Result<(), String> {
    let Some(Ok(server)) = args_os().nth(1).map(|a| a.into_string()) else {
        return Err("usage: tell HOST:PORT".into());
    };
    let mut stream = TcpStream::connect(&server)
        .map_err(|e| format!("cannot connect to {server}: {e}"))?;
    say("connected");
    for line in io::stdin().lines() {
        let line = line.map_err(|e| format!("cannot read a line: {e}"))?;
        stream
            .write_all(format!("{line}\n").as_bytes())
            .map_err(|e| format!("cannot tell {server} {line:?}: {e}"))?;
        say("told");
    }
    Ok(())
}
// ANCHOR_END: tell

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
