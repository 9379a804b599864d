use std::env;
use std::io::{self, BufRead, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use vanished::limits::{end, name};

const A_WHILE: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot try the peer: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let words: Vec<_> = env::args_os().skip(1).collect();
    let peer = words.first().and_then(|word| word.to_str());
    let peer: Option<SocketAddr> = peer.and_then(|word| word.parse().ok());
    let peer = peer.ok_or(io::Error::other("whom? ADDRESS:PORT"))?;
    let named = |e| io::Error::other(format!("{peer}: {e}"));
    let mut stream =
        TcpStream::connect_timeout(&peer, A_WHILE).map_err(named)?;
    print("connected: write, read or wait?")?;
    for line in io::stdin().lock().lines() {
        let said = match line?.as_str() {
            "write" => match stream.write(b"hello\n") {
                Ok(n) => format!("{n} bytes taken"),
                Err(why) => name(&why),
            },
            "read" => end(&stream, A_WHILE)?.0,
            "wait" => end(&stream, 60 * A_WHILE)?.0,
            _ => "write, read or wait?".to_owned(),
        };
        print(&format!("  {said}"))?;
    }
    Ok(())
}
// ANCHOR_END: run

fn print(line: &str) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))
}
