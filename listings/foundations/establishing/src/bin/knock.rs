use std::env;
use std::io::{self, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let words = env::args_os().skip(1).map(|word| word.into_string().ok());
    let Some((address, limit)) = understand(words) else {
        let _ = writeln!(io::stderr(), "usage: knock ADDRESS:PORT [SECONDS]");
        return ExitCode::FAILURE;
    };
    let done = knock(address, limit).and_then(|took| {
        writeln!(io::stdout(), "connected after {took:.1?}")
            .map_err(|e| format!("cannot print: {e}"))
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: knock
fn knock(to: SocketAddr, limit: Option<Duration>) -> Result<Duration, String> {
    let begin = Instant::now();
    let outcome = match limit {
        None => TcpStream::connect(to),
        Some(limit) => TcpStream::connect_timeout(&to, limit),
    };
    let took = begin.elapsed();
    match outcome {
        Ok(_stream) => Ok(took),
        Err(e) => Err(format!("cannot connect to {to}: {e}, after {took:.1?}")),
    }
}
// ANCHOR_END: knock

fn understand(
    words: impl Iterator<Item = Option<String>>,
) -> Option<(SocketAddr, Option<Duration>)> {
    let words: Option<Vec<String>> = words.collect();
    let (address, limit) = match words.as_deref()? {
        [address] => (address, None),
        [address, seconds] => (address, Some(seconds.parse().ok()?)),
        _ => return None,
    };
    Some((address.parse().ok()?, limit.map(Duration::from_secs)))
}
