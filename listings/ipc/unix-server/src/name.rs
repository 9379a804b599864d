use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{FileTypeExt, OpenOptionsExt};
use std::os::unix::net::UnixDatagram;
use std::path::Path;

use nix::libc::{EPROTOTYPE, O_NOFOLLOW, O_NONBLOCK};

// ANCHOR: lock
/// Locks `path` + `.lock` by flock(2), and makes that file if there is none.
/// The lock ends with the file that is returned. The error is `AddrInUse` if
/// somebody else has it.
pub fn lock(path: &Path) -> io::Result<File> {
    let mut name = OsString::from(path);
    name.push(".lock");
    let explain = |e: io::Error| {
        io::Error::new(e.kind(), format!("{}: {e}", name.display()))
    };
    let lock = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        // Who may open it may lock it, so nobody else may.
        .mode(0o600)
        .custom_flags(O_NOFOLLOW | O_NONBLOCK)
        .open(&name)
        .map_err(explain)?;
    if !lock.metadata()?.is_file() {
        return Err(explain(io::Error::other("it is no plain file")));
    }
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::Error(e)) => Err(explain(e)),
        Err(TryLockError::WouldBlock) => Err(io::Error::new(
            ErrorKind::AddrInUse,
            format!("another server has locked {}", name.display()),
        )),
    }
}
// ANCHOR_END: lock

// ANCHOR: dead
/// True for the name of a socket that is gone, false for no name at all, and
/// an error for what must stay. The lock must be held, or it may be untrue
/// before you have read it.
pub fn is_dead(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(e),
        Ok(file) if !file.file_type().is_socket() => {
            return Err(io::Error::other("it exists and is no socket"));
        }
        Ok(_) => {}
    }
    // The wrong type, so that a living server is not disturbed.
    match UnixDatagram::unbound()?.connect(path) {
        Err(e) if e.kind() == ErrorKind::ConnectionRefused => Ok(true),
        Err(e) if e.raw_os_error() != Some(EPROTOTYPE) => Err(e),
        _ => Err(io::Error::new(
            ErrorKind::AddrInUse,
            "somebody without our lock listens there",
        )),
    }
}
// ANCHOR_END: dead

/// An error if the kernel has no room for this name: 107 bytes and a NUL, see
/// unix(7). No bytes at all would not be a path, but a request for any name.
pub fn fits(path: &Path) -> io::Result<()> {
    match path.as_os_str().len() {
        1..=107 => Ok(()),
        n => Err(io::Error::new(
            ErrorKind::InvalidInput,
            format!("a name of {n} bytes; a socket's has 1 to 107"),
        )),
    }
}
