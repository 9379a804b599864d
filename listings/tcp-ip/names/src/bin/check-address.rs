use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream, ToSocketAddrs};
use std::process::ExitCode;

use names::allowed::allowed;

fn main() -> ExitCode {
    match run() {
        Ok(peer) => {
            say(format_args!("connected to {peer}"));
            ExitCode::SUCCESS
        }
        Err(why) => {
            say(format_args!("check-address: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<SocketAddr, String> {
    let name = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let name = name.ok_or("usage: check-address NAME:PORT")?;
    // No limits here. A desk bounds this, connect_timeout what follows.
    let found = name.to_socket_addrs().map_err(|e| format!("{name}: {e}"))?;
    let found: Vec<SocketAddr> = found.collect();
    for address in &found {
        if !allowed(address.ip()) {
            return Err(format!("{} is not for you", address.ip()));
        }
        say(format_args!("{} is allowed", address.ip()));
    }
    let stream = TcpStream::connect(&found[..]).map_err(|e| e.to_string())?;
    stream.peer_addr().map_err(|e| e.to_string())
}
// ANCHOR_END: run

/// A line for the log. Whether anybody takes it must not matter. (If the log
/// is stuck, this waits, and so does whoever started the program.)
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
