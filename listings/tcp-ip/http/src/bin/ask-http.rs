use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;

use http::client::Client;
use http::limits::{Fault, Limits};

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
        // Whoever reads our output has enough.
        Err(Fault::Io(why)) if why.kind() == ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
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
        writeln!(io::stdout(), "connected")?;
        let mut client = Client::new(&mut stream, &limits);
        for target in targets.by_ref() {
            let reply = client.ask(method, (address, target), None)?;
            let n = client.body(&reply).drain()?;
            let (status, framing) = (reply.status, reply.framing);
            let line = format!("{target}: {status}, {framing:?}, {n} bytes");
            writeln!(io::stdout(), "{line}")?;
            if !client.keeps() {
                break;
            }
        }
    }
    Ok(())
}
// ANCHOR_END: run
