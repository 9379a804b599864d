use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;

use http::client::Client;
use http::limits::{Fault, Limits};
use no_messages::cannot;

const USAGE: &str = "usage: ask-http ADDRESS METHOD TARGET…";

fn main() -> ExitCode {
    let args = env::args_os().skip(1).map(|arg| arg.into_string());
    let Ok(args) = args.collect::<Result<Vec<_>, _>>() else {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::FAILURE;
    };
    let [address, method, _, ..] = &args[..] else {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::FAILURE;
    };
    match run(address, method, &args[2..]) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let why = format!("cannot ask {address}: {why}");
            let _ = writeln!(io::stderr(), "{why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// Asks one question after the other, on as few connections as it can.
fn run(address: &str, method: &str, targets: &[String]) -> Result<(), Fault> {
    let limits = Limits::default();
    let wrong = |why| Fault::Io(io::Error::other(why));
    let to: SocketAddr = address.parse().map_err(wrong)?;
    let mut targets = targets.iter().peekable();
    while targets.peek().is_some() {
        let mut stream = TcpStream::connect_timeout(&to, limits.head_time)?;
        if !print("connected")? {
            return Ok(());
        }
        let mut client = Client::new(&mut stream, &limits);
        for target in targets.by_ref() {
            let reply = client.ask(method, (address, target), None)?;
            let n = client.body(&reply).drain()?;
            let (status, framing) = (reply.status, reply.framing);
            let line = format!("{target}: {status}, {framing:?}, {n} bytes");
            if !print(&line)? {
                return Ok(());
            }
            if !client.keeps() {
                break;
            }
        }
    }
    Ok(())
}
// ANCHOR_END: run

/// False: whoever reads our output has enough.
fn print(line: &str) -> io::Result<bool> {
    match writeln!(io::stdout(), "{line}") {
        Err(why) if why.kind() == ErrorKind::BrokenPipe => Ok(false),
        done => done.map(|()| true).map_err(cannot("print")),
    }
}
