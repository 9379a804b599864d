use std::io::{self, Read};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use passing_descriptors::send_fds;

fn main() -> io::Result<()> {
    let (mut reader, writer) = io::pipe()?;
    let (left, right) = UnixStream::pair()?;
    // Each waits in the other's queue, so each is kept by the other.
    send_fds(&left, b"!", &[left.as_fd(), writer.as_fd()])?;
    send_fds(&right, b"!", &[right.as_fd()])?;
    drop((left, right, writer));
    println!("no process has the sockets or the pipe's writing end");

    drop(UnixStream::pair()?);
    println!("another UNIX socket was closed; reading the pipe");
    let n = reader.read(&mut [0])?;
    println!("{n}: the kernel has found them");
    Ok(())
}
