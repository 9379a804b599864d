use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram, UnixListener};

use nix::sys::socket::{getsockopt, sockopt};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show credentials: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _client = TcpStream::connect(listener.local_addr()?)?;
    let (server, _) = listener.accept()?;
    ask("a TCP peer on this host", &server)?;

    let (one, _other) = UnixDatagram::pair()?;
    ask("a datagram pair", &one)?;
    let alone = UnixDatagram::unbound()?;
    ask("a datagram socket without a peer", &alone)?;

    let address = SocketAddr::from_abstract_name("nobody")?;
    let listening = UnixListener::bind_addr(&address)?;
    ask("a listening socket", &listening)
}

fn ask(what: &str, socket: &impl AsFd) -> io::Result<()> {
    let who = getsockopt(socket, sockopt::PeerCredentials)?;
    writeln!(
        io::stdout(),
        "{what}: uid {}, process {}",
        who.uid(),
        who.pid()
    )?;
    Ok(())
}
