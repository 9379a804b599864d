use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::{Command, ExitCode};

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use passing_descriptors::recv_fds;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show what nc passes: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    // ANCHOR: receive
    let (ours, theirs) = UnixStream::pair()?;
    let status = Command::new("nc")
        .args(["-F", "127.0.0.1", "7023"])
        .stdout(OwnedFd::from(theirs))
        .status()?;
    writeln!(io::stdout(), "nc has ended: {status}")?;

    let (n, fds) = recv_fds(&ours, &mut [0], 1)?;
    let Some(fd) = fds.into_iter().next() else {
        return Err(io::Error::other("nc sent no descriptor"));
    };
    let mut stream = TcpStream::from(fd);
    // ANCHOR_END: receive
    writeln!(
        io::stdout(),
        "{n} byte, and descriptor {}",
        stream.as_raw_fd()
    )?;
    writeln!(io::stdout(), "connected to {}", stream.peer_addr()?)?;
    let flags = OFlag::from_bits_retain(fcntl(&stream, FcntlArg::F_GETFL)?);
    writeln!(
        io::stdout(),
        "non-blocking: {}",
        flags.contains(OFlag::O_NONBLOCK)
    )?;

    stream.set_nonblocking(false)?;
    stream.write_all(b"hello from somebody else\n")?;
    let mut answer = String::new();
    BufReader::new(stream.take(1024)).read_line(&mut answer)?;
    write!(io::stdout(), "{answer}")?;
    Ok(())
}
