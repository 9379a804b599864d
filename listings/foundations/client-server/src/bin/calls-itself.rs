use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show it: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    socket.connect(&socket.local_addr()?)?;

    let mut stream = TcpStream::from(socket);
    let (local, peer) = (stream.local_addr()?, stream.peer_addr()?);
    stream.write_all(b"hello, who is there?")?;
    let mut buf = [0; 64];
    let n = stream.read(&mut buf)?;
    let heard = buf[..n].escape_ascii();
    writeln!(io::stdout(), "local {local}\npeer  {peer}\nheard {heard}")
}
