use std::fs::{self, File};
use std::io;
use std::os::fd::{AsRawFd, BorrowedFd};
use std::os::unix::net::UnixStream;

fn main() -> io::Result<()> {
    let (left, _right) = UnixStream::pair()?;
    let number = left.as_raw_fd();
    drop(left);

    let diary = File::create("diary.txt")?;
    println!(
        "the socket was {number}, the diary is {}",
        diary.as_raw_fd()
    );

    // SAFETY: this is the mistake. `number` belongs to `diary` by now.
    let stale = unsafe { BorrowedFd::borrow_raw(number) };
    let sent = nix::unistd::write(stale, b"a message for my peer\n")?;
    println!("sent {sent} bytes, without an error");

    print!("diary.txt: {}", fs::read_to_string("diary.txt")?);
    fs::remove_file("diary.txt")
}
