use std::env;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

use nix::errno::Errno;
use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the errors: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut open = Vec::new();
    for argument in env::args_os().skip(1) {
        if argument == "close" {
            open.clear();
            continue;
        }
        let address = argument.to_string_lossy();
        let wrong = |e| io::Error::other(format!("{address}: {e}"));
        let address: SocketAddr = address.parse().map_err(wrong)?;
        let mut asked = 0;
        let why = loop {
            match ask(address) {
                Ok(socket) => open.push(socket),
                Err(why) => break why,
            }
            asked += 1;
        };
        writeln!(io::stdout(), "{address}  asked {asked} times, then {why}")?;
    }
    Ok(())
}
// ANCHOR_END: run

fn ask(address: SocketAddr) -> io::Result<Socket> {
    let domain = Domain::for_address(address);
    let socket = Socket::new(domain, Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    match socket.connect(&address.into()) {
        Err(e) if e.raw_os_error() != Some(Errno::EINPROGRESS as i32) => Err(e),
        _ => Ok(socket),
    }
}
