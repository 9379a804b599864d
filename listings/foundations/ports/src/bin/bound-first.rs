use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::time::Duration;
use std::{env, process::ExitCode};

use nix::sys::socket::{setsockopt, sockopt::IpBindAddressNoPort};
use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    let no_port = env::args_os().nth(1).is_some_and(|a| a == "no-port");
    match run(no_port) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the count: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(no_port: bool) -> io::Result<()> {
    let first = TcpListener::bind("127.0.0.1:7001")?;
    let second = TcpListener::bind("127.0.0.1:7002")?;
    let mut kept = Vec::new();
    for server in [&first, &second] {
        let address = server.local_addr()?;
        let before = kept.len();
        let why = loop {
            match connect_from_loopback(address, no_port) {
                Ok(socket) => kept.push(socket),
                Err(why) => break why,
            }
        };
        let count = kept.len() - before;
        writeln!(io::stdout(), "{address}: {count} connections, {why}")?;
    }
    Ok(())
}

fn connect_from_loopback(to: SocketAddr, no_port: bool) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    setsockopt(&socket, IpBindAddressNoPort, &no_port)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    // Nobody accepts. A server whose queue is full does not answer.
    socket.connect_timeout(&to.into(), Duration::from_secs(1))?;
    Ok(socket)
}
// ANCHOR_END: run
