use std::io::{self, Read};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};

use socket2::{Domain, Socket, Type};

fn main() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    enter("socket is done; Enter to bind")?;

    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 7006));
    socket.bind(&address.into())?;
    enter("bind is done; Enter to listen")?;

    socket.listen(16)?;
    let listener = TcpListener::from(socket);
    while enter("listening; Enter to accept, Ctrl-D to stop")? {
        match listener.accept() {
            Ok((caller, peer)) => report(caller, peer),
            Err(e) => eprintln!("cannot accept: {e}"),
        }
    }
    Ok(())
}

fn report(mut caller: TcpStream, peer: SocketAddr) {
    println!("accept gives {peer}");
    let mut buf = [0; 64];
    match caller.read(&mut buf) {
        Ok(n) => println!("read gives {n}: {}", buf[..n].escape_ascii()),
        Err(e) => eprintln!("{peer}: cannot read: {e}"),
    }
}

/// Waits for Enter; false when there is no more to come.
fn enter(prompt: &str) -> io::Result<bool> {
    println!("{prompt}");
    Ok(io::stdin().read_line(&mut String::new())? > 0)
}
