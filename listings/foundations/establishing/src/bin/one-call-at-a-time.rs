use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the calls: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    enter("socket is done; Enter to bind")?;

    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, 7006));
    socket.bind(&address.into())?;
    enter("bind is done; Enter to listen")?;

    socket.listen(1)?;
    let listener = TcpListener::from(socket);
    while enter("listening; Enter to accept, Ctrl-D to stop")? {
        match listener.accept() {
            Ok((stream, peer)) => report(stream, peer)?,
            Err(e) => {
                let _ = writeln!(io::stderr(), "cannot accept: {e}");
            }
        }
    }
    Ok(())
}
// ANCHOR_END: run

fn report(mut stream: TcpStream, peer: SocketAddr) -> io::Result<()> {
    writeln!(io::stdout(), "accept gives {peer}")?;
    let mut buf = [0; 64];
    match stream.read(&mut buf) {
        Ok(n) => {
            let bytes = buf[..n].escape_ascii();
            writeln!(io::stdout(), "read gives {n}: {bytes}")
        }
        Err(e) => writeln!(io::stdout(), "read gives an error: {e}"),
    }
}

/// Waits for Enter; false when there is no more to come.
fn enter(prompt: &str) -> io::Result<bool> {
    writeln!(io::stdout(), "{prompt}")?;
    Ok(io::stdin().read_line(&mut String::new())? > 0)
}
