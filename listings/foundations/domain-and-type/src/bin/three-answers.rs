use std::io::{self, Write};
use std::net::{TcpListener, UdpSocket};
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use socket2::SockRef;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the answers: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ask
fn run() -> io::Result<()> {
    ask("TCP, IPv4", &TcpListener::bind("127.0.0.1:0")?)?;
    ask("TCP, IPv6", &TcpListener::bind("[::1]:0")?)?;
    ask("UDP, IPv4", &UdpSocket::bind("127.0.0.1:0")?)?;
    ask("UNIX datagram", &UnixDatagram::unbound()?)
}

fn ask<'a>(name: &str, socket: impl Into<SockRef<'a>>) -> io::Result<()> {
    let socket = socket.into();
    let (domain, kind) = (socket.domain()?, socket.r#type()?);
    let protocol = socket.protocol()?.map_or(0, i32::from);
    writeln!(io::stdout(), "{name:14} {domain:?} {kind:?} {protocol}")
}
// ANCHOR_END: ask
