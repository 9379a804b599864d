use std::fs::{self, File};
use std::io;
use std::net::TcpListener;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};
use std::os::unix::net::UnixDatagram;

fn main() -> io::Result<()> {
    let file = File::open("/dev/null")?;
    let (pipe, _) = io::pipe()?;
    let unix = UnixDatagram::unbound()?;
    let tcp = TcpListener::bind("127.0.0.1:0")?;

    show("file", file.as_fd())?;
    show("pipe", pipe.as_fd())?;
    show("UNIX socket", unix.as_fd())?;
    show("TCP socket", tcp.as_fd())
}

fn show(name: &str, fd: BorrowedFd) -> io::Result<()> {
    let number = fd.as_raw_fd();
    let open_file = fs::read_link(format!("/proc/self/fd/{number}"))?;
    println!("{number}  {name:12} {}", open_file.display());
    Ok(())
}
