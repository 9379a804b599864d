use std::env::args_os;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::SocketAddrV4;
use std::os::fd::AsRawFd;
use std::process::ExitCode;

use nix::sys::socket::{
    AddressFamily, SockFlag, SockType, SockaddrIn, connect, socket,
};
use nix::unistd::{close, read, write};

fn main() -> ExitCode {
    match fetch() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("fetch-by-hand: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn fetch() -> Result<(), String> {
    let args: Vec<_> = args_os().skip(1).map(|a| a.into_string()).collect();
    let [Ok(server), Ok(path)] = &args[..] else {
        return Err("usage: fetch-by-hand IPV4:PORT PATH".into());
    };
    let server: SocketAddrV4 =
        server.parse().map_err(|e| format!("{server}: {e}"))?;

    let socket = socket(
        AddressFamily::Inet,
        SockType::Stream,
        SockFlag::SOCK_CLOEXEC,
        None,
    )
    .map_err(|e| format!("cannot create a socket: {e}"))?;
    connect(socket.as_raw_fd(), &SockaddrIn::from(server))
        .map_err(|e| format!("cannot connect to {server}: {e}"))?;

    let request = format!("GET {path} HTTP/1.0\r\n\r\n");
    let mut rest = request.as_bytes();
    while !rest.is_empty() {
        let n = write(&socket, rest)
            .map_err(|e| format!("cannot write to {server}: {e}"))?;
        say(format_args!("[wrote {n} of {}]", rest.len()));
        rest = &rest[n..];
    }

    let mut buf = [0; 4096];
    loop {
        let n = read(&socket, &mut buf)
            .map_err(|e| format!("cannot read from {server}: {e}"))?;
        say(format_args!("[read {n} of {}]", buf.len()));
        if n == 0 {
            break;
        }
        let mut out = io::stdout();
        out.write_all(&buf[..n])
            .and_then(|()| out.flush())
            .map_err(|e| format!("cannot print the answer: {e}"))?;
    }
    close(socket).map_err(|e| format!("cannot close the socket: {e}"))
}

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
