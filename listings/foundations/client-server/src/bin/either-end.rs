use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::ExitCode;

use nix::sys::socket::{getsockopt, sockopt};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot compare: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let client = TcpStream::connect(listener.local_addr()?)?;
    let (server, _) = listener.accept()?;

    show("the one that listens", listener.as_fd())?;
    show("the client's end", client.as_fd())?;
    show("the server's end", server.as_fd())
}

fn show(which: &str, socket: BorrowedFd) -> io::Result<()> {
    let accepts = getsockopt(&socket, sockopt::AcceptConn)?;
    writeln!(io::stdout(), "{which:20} accepts connections: {accepts}")
}
