use std::convert::Infallible;
use std::io::{self, Write};
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use datagrams::{parse, printable};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: log-checked PATH");
        return ExitCode::FAILURE;
    };
    let Err(e) = serve(&path);
    eprintln!("logging from {path}: {e}");
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve(path: &str) -> io::Result<Infallible> {
    let socket = UnixDatagram::bind(path)?;
    let mut out = io::stdout().lock();
    writeln!(out, "listening on {path}")?;
    let mut buf = [0; LONGEST];
    loop {
        let n = socket.recv(&mut buf)?;
        match parse(&buf[..n]) {
            Ok((facility, severity, text)) => {
                writeln!(out, "{facility}.{severity} {}", printable(text))?;
            }
            Err(why) => {
                let text = printable(&buf[..n]);
                // `eprintln!` panics when nobody can hear it.
                let _ = writeln!(io::stderr(), "{why}: {text}");
            }
        }
    }
}
// ANCHOR_END: serve
