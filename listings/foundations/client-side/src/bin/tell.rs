use std::env;
use std::io::{self, Write};
use std::net::TcpStream;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Err(why) = tell() else {
        return ExitCode::SUCCESS;
    };
    eprintln!("tell: {why}");
    ExitCode::FAILURE
}

// ANCHOR: tell
fn tell() -> Result<(), String> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [server] = &args[..] else {
        return Err("usage: tell HOST:PORT".into());
    };
    let mut stream = TcpStream::connect(server)
        .map_err(|e| format!("cannot connect to {server}: {e}"))?;
    println!("connected");
    for line in io::stdin().lines() {
        let line = line.map_err(|e| format!("cannot read a line: {e}"))?;
        stream
            .write_all(format!("{line}\n").as_bytes())
            .map_err(|e| format!("cannot tell {server} {line:?}: {e}"))?;
        println!("told");
    }
    Ok(())
}
// ANCHOR_END: tell
