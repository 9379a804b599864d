use std::env;
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Err(why) = fetch() else {
        return ExitCode::SUCCESS;
    };
    eprintln!("fetch: {why}");
    ExitCode::FAILURE
}

// ANCHOR: fetch
fn fetch() -> Result<(), String> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [server, path] = &args[..] else {
        return Err("usage: fetch HOST:PORT PATH".into());
    };

    let mut stream = TcpStream::connect(server)
        .map_err(|e| format!("cannot connect to {server}: {e}"))?;
    let request = format!("GET {path} HTTP/1.0\r\n\r\n");
    stream
        .write_all(request.as_bytes())
        .map_err(|e| format!("cannot write to {server}: {e}"))?;
    io::copy(&mut stream, &mut io::stdout())
        .map_err(|e| format!("cannot copy the answer of {server}: {e}"))?;
    Ok(())
}
// ANCHOR_END: fetch
