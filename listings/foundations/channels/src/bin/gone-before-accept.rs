use std::fmt::Display;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use socket2::SockRef;

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
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let client = TcpStream::connect(listener.local_addr()?)?;
    // Closing a socket with a linger time of zero resets its connection.
    SockRef::from(&client).set_linger(Some(Duration::ZERO))?;
    drop(client);

    let (mut server, remote) = listener.accept()?;
    writeln!(io::stdout(), "accept       {remote}")?;
    show("read", server.read(&mut [0; 64]))?;
    show("getpeername", server.peer_addr())
}

fn show(call: &str, outcome: io::Result<impl Display>) -> io::Result<()> {
    match outcome {
        Ok(value) => writeln!(io::stdout(), "{call:12} {value}"),
        Err(e) => writeln!(io::stdout(), "{call:12} {e}"),
    }
}
