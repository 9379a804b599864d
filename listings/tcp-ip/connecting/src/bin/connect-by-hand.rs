use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::process::ExitCode;

use nix::poll::{PollFd, PollFlags, poll};
use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("connect-by-hand: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> Result<(), String> {
    for argument in env::args_os().skip(1) {
        let argument = argument.to_string_lossy();
        let address: SocketAddr =
            argument.parse().map_err(|e| format!("{argument}: {e}"))?;
        say(address);
        ask(address).map_err(|e| format!("{address}: {e}"))?;
    }
    Ok(())
}

fn ask(address: SocketAddr) -> io::Result<()> {
    let domain = Domain::for_address(address);
    let socket = Socket::new(domain, Type::STREAM, None)?;
    socket.set_nonblocking(true)?;
    say(format_args!(
        "  connect: {}",
        words(socket.connect(&address.into()))
    ));

    let mut fds = [PollFd::new(socket.as_fd(), PollFlags::POLLOUT)];
    poll(&mut fds, 2000u16)?;
    let ready = fds[0].revents().unwrap_or(PollFlags::empty());
    say(format_args!("  poll: {ready:?}"));

    // take_error reads SO_ERROR.
    let [error, again] = [socket.take_error()?, socket.take_error()?]
        .map(|e| words(e.map_or(Ok(()), Err)));
    say(format_args!("  error: {error}; again: {again}"));
    say(format_args!(
        "  peer: {}",
        words(socket.peer_addr().map(|_| ()))
    ));
    Ok(())
}
// ANCHOR_END: run

fn words(result: io::Result<()>) -> String {
    result.map_or_else(|e| e.to_string(), |()| "fine".into())
}

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
