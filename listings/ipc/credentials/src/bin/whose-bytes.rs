use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::Command;

use credentials::receive;
use nix::sys::socket::{setsockopt, sockopt};

fn main() -> io::Result<()> {
    let (mut ours, theirs) = UnixStream::pair()?;
    ours.write_all(b"early ")?;
    setsockopt(&theirs, sockopt::PassCred, &true)?;
    ours.write_all(b"one ")?;
    ours.write_all(b"two ")?;
    Command::new("echo")
        .arg("three")
        .stdout(OwnedFd::from(ours))
        .status()?;

    let mut buf = [0; 512];
    loop {
        let (n, sender) = receive(&theirs, &mut buf)?;
        let text = buf[..n].escape_ascii();
        match sender {
            _ if n == 0 => return Ok(()),
            Some(s) => println!("{text}: uid {}, process {}", s.uid(), s.pid()),
            None => println!("{text}: nobody's"),
        }
    }
}
