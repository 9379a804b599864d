use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::process::{Command, ExitCode};

use nix::sys::socket::{
    AddressFamily, Backlog, SockFlag, SockType, SockaddrIn, bind, listen,
    socket, socketpair,
};

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
    let [program, args @ ..] = &args[..] else {
        let _ = writeln!(
            io::stderr(),
            "usage: leaks-to-child PROGRAM [ARGUMENT]..."
        );
        return ExitCode::FAILURE;
    };
    match run(program, args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(
                io::stderr(),
                "cannot listen and start {}: {e}",
                program.display()
            );
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: what it opens is not close-on-exec.
// ANCHOR: run
fn run(program: &OsStr, args: &[OsString]) -> io::Result<()> {
    let flags = SockFlag::empty();
    let listener = socket(AddressFamily::Inet, SockType::Stream, flags, None)?;
    bind(listener.as_raw_fd(), &SockaddrIn::new(127, 0, 0, 1, 7020))?;
    listen(&listener, Backlog::MAXCONN)?;
    let (_ours, theirs) =
        socketpair(AddressFamily::Unix, SockType::Stream, None, flags)?;

    let status = Command::new(program).args(args).stdin(theirs).status()?;
    writeln!(io::stdout(), "{}: {status}", program.display())
        .map_err(|e| io::Error::other(format!("cannot print: {e}")))
}
// ANCHOR_END: run
