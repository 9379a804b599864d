use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};

use socket2::{Domain, Socket, Type};

fn main() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    socket.connect(&socket.local_addr()?)?;

    let mut stream = TcpStream::from(socket);
    println!("local {}", stream.local_addr()?);
    println!("peer  {}", stream.peer_addr()?);

    stream.write_all(b"hello, who is there?")?;
    let mut buf = [0; 64];
    let n = stream.read(&mut buf)?;
    println!("heard {}", buf[..n].escape_ascii());
    Ok(())
}
