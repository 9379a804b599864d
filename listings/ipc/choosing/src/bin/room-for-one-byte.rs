use std::io::{self, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;
use std::os::unix::net::{UnixDatagram, UnixStream};

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the room: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    // ANCHOR: ends
    let (_reader, mut pipe) = io::pipe()?;
    let (_peer, mut stream) = UnixStream::pair()?;
    let (_receiver, datagram) = UnixDatagram::pair()?;
    let listener = TcpListener::bind("127.0.0.1:7091")?;
    let mut tcp = TcpStream::connect("127.0.0.1:7091")?;
    for end in [pipe.as_fd(), stream.as_fd(), datagram.as_fd(), tcp.as_fd()] {
        fcntl(end, FcntlArg::F_SETFL(OFlag::O_NONBLOCK))?;
    }
    writeln!(io::stdout(), "pipe: {}", room(|| pipe.write(b"x"))?)?;
    writeln!(
        io::stdout(),
        "UNIX stream: {}",
        room(|| stream.write(b"x"))?
    )?;
    writeln!(
        io::stdout(),
        "UNIX datagram: {}",
        room(|| datagram.send(b"x"))?
    )?;
    writeln!(io::stdout(), "TCP: {}", room(|| tcp.write(b"x"))?)?;
    // ANCHOR_END: ends
    drop(listener);
    Ok(())
}

/// How often it writes one byte before the kernel has no more room.
fn room(mut write: impl FnMut() -> io::Result<usize>) -> io::Result<usize> {
    let mut sum = 0;
    loop {
        match write() {
            Ok(n) => sum += n,
            Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(sum),
            Err(e) => return Err(e),
        }
    }
}
