use std::env;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::os::fd::AsFd;
use std::process::ExitCode;

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, poll};
use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the answers: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut look = false;
    for argument in env::args_os().skip(1) {
        if argument == "look" {
            look = true;
            continue;
        }
        let address = argument.to_string_lossy();
        let wrong = |e| io::Error::other(format!("{address}: {e}"));
        let address: SocketAddr = address.parse().map_err(wrong)?;
        let domain = Domain::for_address(address);
        let socket = Socket::new(domain, Type::STREAM, None)?;
        socket.set_nonblocking(true)?;
        let first = name(socket.connect(&address.into()));

        poll(
            &mut [PollFd::new(socket.as_fd(), PollFlags::POLLOUT)],
            2000u16,
        )?;
        if look {
            socket.take_error()?;
        }
        let second = name(socket.connect(&address.into()));
        let third = name(socket.connect(&address.into()));
        writeln!(io::stdout(), "{address}  {first}, {second}, {third}")?;
    }
    Ok(())
}
// ANCHOR_END: run

fn name(result: io::Result<()>) -> String {
    match result {
        Ok(()) => "0".into(),
        Err(e) => {
            format!("{:?}", Errno::from_raw(e.raw_os_error().unwrap_or(0)))
        }
    }
}
