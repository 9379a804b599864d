use std::fs;
use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixDatagram;
use std::process::ExitCode;

use nix::sys::socket::{UnixAddr, bind};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the addresses: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let desk = UnixDatagram::bind("ask.sock")?;
    // An asker who does not read must not stop the desk.
    desk.set_nonblocking(true)?;

    ask(&UnixDatagram::unbound()?, &desk)?;

    // Relative, which will do where both are in the same directory.
    ask(&UnixDatagram::bind("mine.sock")?, &desk)?;
    fs::remove_file("mine.sock")?;

    let asker = UnixDatagram::unbound()?;
    // An address with nothing after the family: the kernel picks a name.
    bind(asker.as_raw_fd(), &UnixAddr::new_unnamed())?;
    ask(&asker, &desk)?;

    let (asker, desk_end) = UnixDatagram::pair()?;
    asker.send(b"time?")?;
    let mut buf = [0; 64];
    let (_, from) = desk_end.recv_from(&mut buf)?;
    writeln!(io::stdout(), "pair: from {from:?}")?;
    desk_end.send(b"noon")?;
    let n = asker.recv(&mut buf)?;
    writeln!(io::stdout(), "  answer: {}", buf[..n].escape_ascii())?;
    fs::remove_file("ask.sock")
}

/// A question to the desk, and its answer if it knows where to.
fn ask(asker: &UnixDatagram, desk: &UnixDatagram) -> io::Result<()> {
    asker.send_to(b"time?", "ask.sock")?;
    let mut buf = [0; 64];
    let (_, from) = desk.recv_from(&mut buf)?;
    writeln!(io::stdout(), "question from {from:?}")?;
    if from.is_unnamed() {
        writeln!(io::stdout(), "  nobody to answer")?;
        return Ok(());
    }
    desk.send_to_addr(b"noon", &from)?;
    let n = asker.recv(&mut buf)?;
    writeln!(io::stdout(), "  answer: {}", buf[..n].escape_ascii())?;
    Ok(())
}
// ANCHOR_END: run
