use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;

const PORT: u16 = 7007;
const CALLED: [&str; 6] = [
    "127.0.0.1",
    "127.0.0.2",
    "0.0.0.0",
    "::1",
    "::",
    "::ffff:0.0.0.0",
];

const NOBODY: [ErrorKind; 3] = [
    ErrorKind::ConnectionRefused,
    ErrorKind::NetworkUnreachable,
    // IPv6 is switched off on this host
    ErrorKind::AddrNotAvailable,
];

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot try them all: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for bound in env::args_os().skip(1) {
        let bound = bound.to_string_lossy();
        let _listener = TcpListener::bind((&*bound, PORT))?;
        let mut line = format!("{bound:9} answers at");
        for address in CALLED {
            match TcpStream::connect((address, PORT)) {
                Ok(_) => line += &format!(" {address}"),
                Err(e) if NOBODY.contains(&e.kind()) => {}
                Err(e) => return Err(e),
            }
        }
        writeln!(io::stdout(), "{line}")?;
    }
    Ok(())
}
// ANCHOR_END: run
