use std::io::{self, Read, Write};
use std::os::unix::net::UnixStream;

fn main() -> io::Result<()> {
    let (mut left, mut right) = UnixStream::pair()?;
    left.write_all(b"hello ")?;
    left.write_all(b"world")?;

    println!("written; press Enter and I read");
    io::stdin().read_line(&mut String::new())?;

    let mut buf = [0; 64];
    let n = right.read(&mut buf)?;
    println!("one read, {n} bytes: {}", buf[..n].escape_ascii());
    Ok(())
}
