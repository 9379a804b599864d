use std::io::{self, Read, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;

fn main() -> io::Result<()> {
    let (left, mut right) = UnixStream::pair()?;
    let mut copy = left.try_clone()?;
    println!("descriptor {}, copy {}", left.as_raw_fd(), copy.as_raw_fd());

    drop(left);
    println!("the first is closed");
    copy.write_all(b"still here")?;
    report(&mut right)?;

    drop(copy);
    println!("the copy is closed");
    report(&mut right)
}

fn report(end: &mut UnixStream) -> io::Result<()> {
    let mut buf = [0; 64];
    match end.read(&mut buf)? {
        0 => println!("  the other end reads 0: end of file"),
        n => println!("  the other end reads {}", buf[..n].escape_ascii()),
    }
    Ok(())
}
