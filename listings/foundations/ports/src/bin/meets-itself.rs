use std::io::{self, ErrorKind, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let argument = env::args_os().nth(1).and_then(|a| a.into_string().ok());
    let Some(port) = argument.and_then(|a| a.parse().ok()) else {
        let _ = writeln!(io::stderr(), "usage: meets-itself PORT");
        return ExitCode::FAILURE;
    };
    match run(SocketAddr::from((Ipv4Addr::LOCALHOST, port))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot tell: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(address: SocketAddr) -> io::Result<()> {
    for _ in 0..1000 {
        match TcpStream::connect(address) {
            Ok(stream) if stream.local_addr()? == address => {
                return writeln!(io::stdout(), "{address}: met itself");
            }
            Ok(_) => {
                return writeln!(io::stdout(), "{address}: somebody listens");
            }
            // Nobody listens there.
            Err(e) if e.kind() == ErrorKind::ConnectionRefused => {}
            Err(e) => return Err(e),
        }
    }
    writeln!(io::stdout(), "{address}: refused a thousand times")
}
// ANCHOR_END: run
