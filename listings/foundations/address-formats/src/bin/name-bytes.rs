use std::os::fd::AsRawFd;
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::{fs, io, slice};

use nix::sys::socket::{SockaddrLike, UnixAddr, getsockname};

fn main() -> io::Result<()> {
    show("handed in", &UnixAddr::new("echo.sock")?);

    let listener = UnixListener::bind("echo.sock")?;
    show("given back", &getsockname(listener.as_raw_fd())?);
    fs::remove_file("echo.sock")?;

    let nameless = UnixDatagram::unbound()?;
    show("unnamed", &getsockname(nameless.as_raw_fd())?);

    show("abstract", &UnixAddr::new_abstract(b"echo.sock")?);
    Ok(())
}

fn show(how: &str, address: &UnixAddr) {
    // SAFETY: `as_ptr` leads to `len` initialised bytes, inside of `address`.
    let bytes: &[u8] = unsafe {
        slice::from_raw_parts(address.as_ptr().cast(), address.len() as usize)
    };
    let (family, path) = bytes.split_at(2);
    println!("{how:10} {:2} bytes", bytes.len());
    println!("  family   {family:02x?}");
    println!("  path     {}", path.escape_ascii());
}
