use std::io;
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::os::unix::net::UnixDatagram;

use nix::sys::socket::{getsockopt, sockopt};

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _client = TcpStream::connect(listener.local_addr()?)?;
    let (server, _) = listener.accept()?;
    ask("a TCP peer on this host", &server)?;

    let (one, _other) = UnixDatagram::pair()?;
    ask("a datagram pair", &one)?;
    ask(
        "a datagram socket without a peer",
        &UnixDatagram::unbound()?,
    )
}

fn ask(what: &str, socket: &impl AsFd) -> io::Result<()> {
    let who = getsockopt(socket, sockopt::PeerCredentials)?;
    println!("{what}: uid {}, process {}", who.uid(), who.pid());
    Ok(())
}
