use std::io::{self, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::Command;

fn main() -> io::Result<()> {
    let (mut ours, theirs) = UnixStream::pair()?;
    let mut child = Command::new("sh")
        .args(["-c", "read order; kill -KILL $$"])
        .stdin(OwnedFd::from(theirs))
        .spawn()?;
    ours.write_all(b"go\n")?;
    let n = ours.read(&mut [0; 64])?;
    println!("read {n}; press Enter and I wait");
    io::stdin().read_line(&mut String::new())?;
    println!("sh: {}", child.wait()?);
    Ok(())
}
