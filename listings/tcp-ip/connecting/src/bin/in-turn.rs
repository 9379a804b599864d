use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("in-turn: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    let addresses = env::args_os()
        .skip(1)
        .map(|a| a.to_string_lossy().into_owned())
        .map(|a| a.parse().map_err(|e| format!("{a}: {e}")))
        .collect::<Result<Vec<SocketAddr>, String>>()?;
    if addresses.is_empty() {
        return Err("usage: in-turn ADDRESS…".into());
    }

    let begin = Instant::now();
    let stream = TcpStream::connect(&addresses[..])
        .map_err(|e| format!("cannot connect: {e}"))?;
    let peer = stream.peer_addr().map_err(|e| e.to_string())?;
    let seconds = begin.elapsed().as_secs_f32();
    say(format_args!("connected to {peer} after {seconds:.1} s"));
    Ok(())
}
// ANCHOR_END: run

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
