use std::env;
use std::fmt::Display;
use std::io::{self, BufRead, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

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
    let backlog = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let backlog = backlog.and_then(|text| text.parse().ok());
    let backlog = backlog.ok_or(io::Error::other("say a backlog"))?;
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    socket.set_reuse_address(true)?;
    socket.bind(&SocketAddr::from(SERVER).into())?;
    socket.listen(backlog)?;
    let listener = TcpListener::from(socket);

    say("listening; Enter accepts a client");
    while io::stdin().lock().skip_until(b'\n')? > 0 {
        match listener.accept() {
            Ok((stream, peer)) => match hear(&stream) {
                Ok(text) => say(format_args!("{} said {text:?}", peer.ip())),
                Err(why) => say(format_args!("{}: {why}", peer.ip())),
            },
            Err(why) => say(format_args!("cannot accept: {why}")),
        }
    }
    Ok(())
}

/// What comes first, within a minute.
fn hear(mut stream: &TcpStream) -> io::Result<String> {
    let end = Instant::now() + Duration::from_secs(60);
    let mut buf = [0; 64];
    loop {
        let left = end.saturating_duration_since(Instant::now());
        // A limit of 0 is none.
        let limit = left.max(Duration::from_millis(1));
        stream.set_read_timeout(Some(limit))?;
        match stream.read(&mut buf) {
            Ok(n) => return Ok(String::from_utf8_lossy(&buf[..n]).into()),
            Err(why) if why.kind() == ErrorKind::Interrupted => (),
            Err(why) => return Err(why),
        }
    }
}
// ANCHOR_END: run

/// A line for the log. Whether anybody takes it must not matter. (A log that
/// is there and stuck stops us.)
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
