use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the count: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let first = TcpListener::bind("127.0.0.1:7001")?;
    let second = TcpListener::bind("127.0.0.1:7002")?;
    let mut kept = Vec::new();
    for server in [&first, &second] {
        let address = server.local_addr()?;
        let before = kept.len();
        let why = connect_until_it_fails(address, &mut kept);
        let count = kept.len() - before;
        writeln!(io::stdout(), "{address}: {count} connections, {why}")?;
    }
    Ok(())
}

const PATIENCE: Duration = Duration::from_secs(1);

fn connect_until_it_fails(
    address: SocketAddr,
    kept: &mut Vec<TcpStream>,
) -> io::Error {
    loop {
        // Nobody accepts. A server whose queue is full does not answer.
        match TcpStream::connect_timeout(&address, PATIENCE) {
            Ok(stream) => kept.push(stream),
            Err(why) => return why,
        }
    }
}
// ANCHOR_END: run
