use std::io;

use nix::sys::socket::{AddressFamily, SockFlag, SockType, socketpair};
use nix::unistd::{read, write};

fn main() -> io::Result<()> {
    let (left, right) = socketpair(
        AddressFamily::Unix,
        SockType::Stream,
        None,
        SockFlag::SOCK_CLOEXEC,
    )?;
    println!("left: {left:?}, right: {right:?}");

    let sent = write(&left, b"hello")?;
    println!("wrote {sent} bytes into the left end");

    let mut buf = [0; 64];
    let n = read(&right, &mut buf)?;
    println!(
        "read {n} bytes from the right end: {}",
        buf[..n].escape_ascii()
    );
    Ok(())
}
