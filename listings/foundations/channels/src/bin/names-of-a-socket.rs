use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::ExitCode;

use socket2::{Domain, SockAddr, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the names: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    show("before: local ", socket.local_addr())?;
    show("before: remote", socket.peer_addr())?;

    let server = SocketAddr::from((Ipv4Addr::LOCALHOST, 7001));
    socket.connect(&server.into())?;
    show("after:  local ", socket.local_addr())?;
    show("after:  remote", socket.peer_addr())?;

    let mut line = String::new();
    let stream = TcpStream::from(socket).take(128);
    BufReader::new(stream).read_line(&mut line)?;
    writeln!(io::stdout(), "the server says: {}", line.trim_end())
}
// ANCHOR_END: run

fn show(what: &str, address: io::Result<SockAddr>) -> io::Result<()> {
    match address.map(|a| a.as_socket()) {
        Ok(Some(address)) => writeln!(io::stdout(), "{what} {address}"),
        Ok(None) => writeln!(io::stdout(), "{what} of another family"),
        Err(e) => writeln!(io::stdout(), "{what}: {e}"),
    }
}
