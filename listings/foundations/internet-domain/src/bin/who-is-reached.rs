use std::env;
use std::io::{self, ErrorKind, Write};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener, TcpStream, UdpSocket};
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

fn main() -> ExitCode {
    if env::args_os().len() < 2 {
        let _ = writeln!(io::stderr(), "usage: who-is-reached ADDRESS...");
        return ExitCode::FAILURE;
    }
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show them all: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    for bound in env::args_os().skip(1) {
        let bound = bound.to_string_lossy();
        let listener = TcpListener::bind((&*bound, PORT));
        let _listener = listener.map_err(|e| named(&bound, e))?;
        let mut line = format!("{bound:9} answers at");
        for address in CALLED {
            match TcpStream::connect((address, PORT)) {
                Ok(_) => line += &format!(" {address}"),
                Err(e) if is_nobody(&e, address) => {}
                Err(e) => return Err(named(address, e)),
            }
        }
        writeln!(io::stdout(), "{line}")?;
    }
    Ok(())
}
// ANCHOR_END: run

fn named(address: &str, e: io::Error) -> io::Error {
    io::Error::other(format!("{address}: {e}"))
}

/// Nobody listens there, or this host has no such address.
fn is_nobody(e: &io::Error, address: &str) -> bool {
    let udp = |ip: IpAddr| UdpSocket::bind((ip, 0));
    match e.kind() {
        ErrorKind::ConnectionRefused | ErrorKind::NetworkUnreachable => true,
        // This kernel has no IPv6, or it is switched off: other addresses of
        // IPv6 have the same error, and those of IPv4 have none. (If ports or
        // descriptors have run out, it is not so.)
        _ => {
            let ipv6 = udp(Ipv6Addr::LOCALHOST.into());
            address.contains(':')
                && ipv6.is_err_and(|w| w.raw_os_error() == e.raw_os_error())
                && udp(Ipv4Addr::LOCALHOST.into()).is_ok()
        }
    }
}
