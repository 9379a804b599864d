use std::io;
use std::os::fd::AsRawFd;
use std::process::{Command, ExitCode};

use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, SockaddrIn, bind, listen,
    socket, socketpair,
};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [program, args @ ..] = &args[..] else {
        eprintln!("usage: leaks-to-child PROGRAM [ARGUMENT]...");
        return ExitCode::FAILURE;
    };
    match run(program, args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("listening, with {program} for a child: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(program: &str, args: &[String]) -> io::Result<()> {
    let flags = SockFlag::empty();
    let listener = socket(AddressFamily::Inet, SockType::Stream, flags, None)?;
    bind(listener.as_raw_fd(), &SockaddrIn::new(127, 0, 0, 1, 7020))?;
    listen(&listener, Backlog::MAXCONN)?;
    let (_ours, theirs) =
        socketpair(AddressFamily::Unix, SockType::Stream, None, flags)?;

    let status = Command::new(program).args(args).stdin(theirs).status()?;
    println!("{program}: {status}");
    Ok(())
}
// ANCHOR_END: run
