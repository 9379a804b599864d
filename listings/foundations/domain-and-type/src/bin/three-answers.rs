use std::io::{self, Write};
use std::net::{TcpListener, UdpSocket};
use std::os::fd::AsFd;
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
    ask("TCP, IPv4", TcpListener::bind("127.0.0.1:0"))?;
    ask("TCP, IPv6", TcpListener::bind("[::1]:0"))?;
    ask("UDP, IPv4", UdpSocket::bind("127.0.0.1:0"))?;
    ask("UNIX datagram", UnixDatagram::unbound())
}

fn ask(name: &str, socket: io::Result<impl AsFd>) -> io::Result<()> {
    let answers = socket.and_then(|socket| answers(&socket));
    let answers = answers.unwrap_or_else(|why| why.to_string());
    writeln!(io::stdout(), "{name:14} {answers}")
}

fn answers(socket: &impl AsFd) -> io::Result<String> {
    let socket = SockRef::from(socket);
    let (domain, kind) = (socket.domain()?, socket.r#type()?);
    let protocol = socket.protocol()?.map_or(0, i32::from);
    Ok(format!("{domain:?} {kind:?} {protocol}"))
}
// ANCHOR_END: ask
