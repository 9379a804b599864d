use std::fmt::Display;
use std::io::{self, Write};
use std::os::fd::{AsFd, AsRawFd};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::thread;
use std::time::Duration;

use nix::libc;
use nix::sys::socket::{UnixAddr, bind, setsockopt};
use nix::{setsockopt_impl, sockopt_impl};

/// As `UnixDatagram::bind`, and nobody can send a descriptor to it. An empty
/// path is an error: the kernel would take it as a wish for any name.
pub fn bind_without_gifts(path: &Path) -> io::Result<UnixDatagram> {
    if path.as_os_str().is_empty() {
        let why = "the path is empty";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    }
    let socket = UnixDatagram::unbound()?;
    refuse_descriptors(&socket);
    bind(socket.as_raw_fd(), &UnixAddr::new(path)?)?;
    Ok(socket)
}

/// Linux 6.16 has the option. Before that, a message may carry a descriptor
/// that takes long to close, and the log waits for it.
pub fn refuse_descriptors(socket: &impl AsFd) {
    let _ = setsockopt(socket, Rights, &false);
}

const SO_PASSRIGHTS: i32 = 83;
sockopt_impl!(Rights, SetOnly, libc::SOL_SOCKET, SO_PASSRIGHTS, bool);

// ANCHOR: lines
/// The lines of the log, on standard output. A full disk costs lines, and
/// says so; it does not end the log.
#[derive(Default)]
pub struct Lines {
    /// The last line may be there in part.
    torn: bool,
}

impl Lines {
    pub fn put(&mut self, line: &str) {
        let start = if self.torn { "\n" } else { "" };
        // One write for a line: a full disk rarely cuts it.
        let line = format!("{start}{line}\n");
        let written = io::stdout().write_all(line.as_bytes());
        self.torn = written.is_err();
        if let Err(e) = written {
            say(format_args!("a line is lost: {e}"));
        }
    }
}

/// What a loop does when it could not receive: it says so, and waits.
pub fn rest(why: impl Display) {
    say(format_args!("cannot receive: {why}"));
    thread::sleep(Duration::from_millis(100));
}

/// A line about the log itself. Whether anybody takes it must not matter.
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
// ANCHOR_END: lines
