use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::Command;

use nix::fcntl::{FcntlArg, OFlag, fcntl};
use passing_descriptors::recv_fds;

fn main() -> io::Result<()> {
    // ANCHOR: receive
    let (ours, theirs) = UnixStream::pair()?;
    let status = Command::new("nc")
        .args(["-F", "127.0.0.1", "7023"])
        .stdout(OwnedFd::from(theirs))
        .status()?;
    println!("nc has ended: {status}");

    let (n, fds) = recv_fds(&ours, &mut [0], 1)?;
    let Some(fd) = fds.into_iter().next() else {
        return Err(io::Error::other("nc sent no descriptor"));
    };
    let mut stream = TcpStream::from(fd);
    // ANCHOR_END: receive
    println!("{n} byte, and descriptor {}", stream.as_raw_fd());
    println!("connected to {}", stream.peer_addr()?);
    let flags = OFlag::from_bits_retain(fcntl(&stream, FcntlArg::F_GETFL)?);
    println!("non-blocking: {}", flags.contains(OFlag::O_NONBLOCK));

    stream.set_nonblocking(false)?;
    stream.write_all(b"hello from somebody else\n")?;
    let mut answer = String::new();
    BufReader::new(stream.take(1024)).read_line(&mut answer)?;
    print!("{answer}");
    Ok(())
}
