use std::env::args_os;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;

fn main() -> ExitCode {
    match fetch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("fetch: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: fetch
fn fetch() -> Result<(), String> {
    let args: Vec<_> = args_os().skip(1).map(|a| a.into_string()).collect();
    let [Ok(server), Ok(path)] = &args[..] else {
        return Err("usage: fetch HOST:PORT PATH".into());
    };

    let mut stream = TcpStream::connect(server)
        .map_err(|e| format!("cannot connect to {server}: {e}"))?;
    let request = format!("GET {path} HTTP/1.0\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .map_err(|e| format!("cannot write to {server}: {e}"))?;
    // Without flush, an error while the last line is written goes unseen.
    let mut out = io::stdout();
    io::copy(&mut stream, &mut out)
        .and_then(|_| out.flush())
        .map_err(|e| format!("cannot copy the answer of {server}: {e}"))?;
    Ok(())
}
// ANCHOR_END: fetch

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
