use std::env;
use std::fmt::Display;
use std::io::{self, ErrorKind, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

const LIMIT: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let begin = Instant::now();
    let result = run();
    let seconds = begin.elapsed().as_secs_f32();
    match result {
        Ok(peer) => {
            say(format_args!("connected to {peer} after {seconds:.1} s"));
            ExitCode::SUCCESS
        }
        Err(why) => {
            say(format_args!("limit-whole: {why}, after {seconds:.1} s"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<SocketAddr, String> {
    let addresses = env::args_os()
        .skip(1)
        .map(|a| a.to_string_lossy().into_owned())
        .map(|a| a.parse().map_err(|e| format!("{a}: {e}")))
        .collect::<Result<Vec<SocketAddr>, String>>()?;
    if addresses.is_empty() {
        return Err("usage: limit-whole ADDRESS…".into());
    }
    let stream = connect(&addresses).map_err(|e| e.to_string())?;
    stream.peer_addr().map_err(|e| e.to_string())
}

// ANCHOR: connect
fn connect(addresses: &[SocketAddr]) -> io::Result<TcpStream> {
    let deadline = Instant::now() + LIMIT;
    let mut last = io::Error::new(ErrorKind::InvalidInput, "no address");
    for address in addresses {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            break;
        }
        match TcpStream::connect_timeout(address, left) {
            Ok(stream) => return Ok(stream),
            Err(e) => last = e,
        }
    }
    Err(last)
}
// ANCHOR_END: connect

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
