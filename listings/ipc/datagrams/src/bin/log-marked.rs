use std::convert::Infallible;
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use datagrams::{parse, printable};
use nix::sys::socket::{MsgFlags, recv};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: log-marked PATH");
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
        // With this flag, the length is that of the whole message.
        let n = recv(socket.as_raw_fd(), &mut buf, MsgFlags::MSG_TRUNC)?;
        let message = &buf[..n.min(LONGEST)];
        let mark = match n {
            0..=LONGEST => String::new(),
            _ => format!("[{LONGEST} of {n} bytes] "),
        };
        match parse(message) {
            Ok((facility, severity, text)) => {
                let text = printable(text);
                writeln!(out, "{mark}{facility}.{severity} {text}")?;
            }
            Err(why) => {
                let text = printable(message);
                // `eprintln!` panics when nobody can hear it.
                let _ = writeln!(io::stderr(), "{mark}{why}: {text}");
            }
        }
    }
}
// ANCHOR_END: serve
