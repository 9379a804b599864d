use std::io::{self, BufRead, BufReader, Read};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};

use socket2::{Domain, Socket, Type};

fn main() -> io::Result<()> {
    let first = call(7001)?;
    let second = call(7002)?;
    match call(7001) {
        Ok(_) => println!("a third one, to 7001 again"),
        Err(e) => println!("no third one, to 7001 again: {e}"),
    }
    println!("press Enter and I hang up");
    io::stdin().read_line(&mut String::new())?;
    drop((first, second));
    Ok(())
}

/// Calls a server from port 7100 and prints what it says.
fn call(port: u16) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    // Without this, the second bind fails: the port would be ours alone.
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 7100)).into())?;
    socket.connect(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)).into())?;

    let stream = TcpStream::from(socket);
    let mut line = String::new();
    BufReader::new((&stream).take(128)).read_line(&mut line)?;
    print!("{line}");
    Ok(stream)
}
