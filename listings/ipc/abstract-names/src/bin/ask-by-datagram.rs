use std::env::args_os;
use std::fmt::Display;
use std::io::{self, Error, ErrorKind, Write};
use std::os::fd::AsRawFd;
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram};
use std::process::ExitCode;
use std::time::Duration;

use nix::sys::socket::{UnixAddr, bind};

fn main() -> ExitCode {
    let args: Vec<_> = args_os().skip(1).map(|a| a.into_string()).collect();
    let [Ok(name), Ok(question)] = &args[..] else {
        let _ = writeln!(io::stderr(), "usage: ask-by-datagram NAME QUESTION");
        return ExitCode::FAILURE;
    };
    match ask(name, question) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(io::stderr(), "cannot ask @{name}: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ask
const PATIENCE: Option<Duration> = Some(Duration::from_secs(5));

fn ask(name: &str, question: &str) -> io::Result<()> {
    let socket = UnixDatagram::unbound()?;
    print(format_args!("before {:?}", socket.local_addr()?))?;
    // Two bytes, the family: any name will do.
    bind(socket.as_raw_fd(), &UnixAddr::new_unnamed())?;
    print(format_args!("after  {:?}", socket.local_addr()?))?;

    socket.connect_addr(&SocketAddr::from_abstract_name(name)?)?;
    // Sending waits too, while the other's queue is full.
    socket.set_write_timeout(PATIENCE)?;
    socket.set_read_timeout(PATIENCE)?;
    again(|| socket.send(question.as_bytes()))?;
    // A byte more, to tell an answer that was cut from one that fits.
    let mut buf = [0; 1024 + 1];
    let n = again(|| socket.recv(&mut buf))?;
    if n > 1024 {
        return Err(Error::other("an answer of more than 1024 bytes"));
    }
    print(format_args!("answer {}", buf[..n].escape_ascii()))
}
// ANCHOR_END: ask

fn print(line: impl Display) -> io::Result<()> {
    writeln!(io::stdout(), "{line}")
        .map_err(|e| Error::new(e.kind(), format!("cannot print: {e}")))
}

/// Calls again if a signal interrupts it: with a time limit, even without a
/// handler.
fn again<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            // What the kernel calls "try again" when a time limit is over.
            Err(e) if e.kind() == ErrorKind::WouldBlock => {
                break Err(ErrorKind::TimedOut.into());
            }
            outcome => break outcome,
        }
    }
}
