use std::io::{self, Write};
use std::os::fd::AsRawFd;
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::process::ExitCode;
use std::{fs, slice};

use nix::sys::socket::{SockaddrLike, UnixAddr, getsockname};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the bytes: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    show("handed in", &UnixAddr::new("name.sock")?)?;

    let listener = UnixListener::bind("name.sock")?;
    show("given back", &getsockname(listener.as_raw_fd())?)?;
    fs::remove_file("name.sock")?;

    let nameless = UnixDatagram::unbound()?;
    show("unnamed", &getsockname(nameless.as_raw_fd())?)?;

    show("abstract", &UnixAddr::new_abstract(b"name.sock")?)
}

fn show(how: &str, address: &UnixAddr) -> io::Result<()> {
    // SAFETY: `as_ptr` leads to `len` initialised bytes, inside of `address`.
    let bytes: &[u8] = unsafe {
        slice::from_raw_parts(address.as_ptr().cast(), address.len() as usize)
    };
    let (family, path) = bytes.split_at(2);
    let (length, path) = (bytes.len(), path.escape_ascii());
    writeln!(
        io::stdout(),
        "{how:10} {length:2} bytes, family {family:02x?}, path '{path}'"
    )
}
// ANCHOR_END: run
