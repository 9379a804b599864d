use std::env;
use std::fmt::Display;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::process::ExitCode;
use std::time::Duration;

use socket2::{Domain, Socket, Type};

const SERVER: ([u8; 4], u16) = ([127, 0, 0, 1], 7100);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("slow-accept: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let backlog = env::args().nth(1).and_then(|word| word.parse().ok());
    let backlog = backlog.ok_or(io::Error::other("say a backlog"))?;
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddr::from(SERVER).into())?;
    socket.listen(backlog)?;
    let listener = TcpListener::from(socket);

    say("listening; Enter accepts a client");
    while io::stdin().read_line(&mut String::new())? > 0 {
        let (mut stream, peer) = listener.accept()?;
        stream.set_read_timeout(Some(Duration::from_secs(5)))?;
        let mut buf = [0; 64];
        match stream.read(&mut buf) {
            Ok(n) => {
                let text = String::from_utf8_lossy(&buf[..n]);
                say(format_args!("{} said {text:?}", peer.ip()));
            }
            Err(why) => say(format_args!("{}: {why}", peer.ip())),
        }
    }
    Ok(())
}
// ANCHOR_END: run

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
