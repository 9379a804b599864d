use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show port 7100: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let _first = connect(7001)?;
    let _second = connect(7002)?;
    let third = match connect(7001) {
        Ok(_) => "works".to_string(),
        Err(e) => e.to_string(),
    };
    writeln!(io::stdout(), "a third, to 7001 again: {third}")?;
    writeln!(io::stdout(), "press Enter to close")?;
    io::stdin().read_line(&mut String::new())?;
    Ok(())
}

/// Connects from port 7100 and prints what the server says.
fn connect(port: u16) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    // `bind` needs this here. The text after the run says why.
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 7100)).into())?;
    socket.connect(&SocketAddr::from((Ipv4Addr::LOCALHOST, port)).into())?;

    let stream = TcpStream::from(socket);
    let mut line = String::new();
    BufReader::new((&stream).take(128)).read_line(&mut line)?;
    writeln!(io::stdout(), "{}", line.trim_end().escape_default())?;
    Ok(stream)
}
