// Red: You came too late, and what is not yours should stay as it is. The file is empty now, or another.
// A door for the task runner.
// Chapter: src/ipc/unix-server.md
//
// Tasks will be asked for over a socket. `open` takes a name for it: also the
// name that a dead runner left, but never one that is alive, or no socket, and
// never at the same time as another start. Its lock is by flock(2), on the
// file beside, which nobody else may open: the path with `.lock` behind it.
//
// Wrong: a lock file is opened as if it was to be written.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{FileTypeExt, MetadataExt, OpenOptionsExt};
use std::os::unix::net::{UnixDatagram, UnixListener};
use std::path::{Path, PathBuf};

use nix::libc::{EPROTOTYPE, O_NOFOLLOW, O_NONBLOCK};

pub struct Door {
    listener: UnixListener,
    path: PathBuf,
    file: (u64, u64),
    // As long as the door lives: a `_` instead of a field, and the lock would
    // be gone at the end of its line.
    lock: File,
}

impl Door {
    /// `AddrInUse` if another start has the lock, or somebody listens there.
    pub fn open(path: &Path) -> io::Result<Door> {
        let lock = lock(path)?;
        // From here to the end of `close` nobody else asks, removes or binds.
        // Without a lock no order of these calls is safe: look and remove are
        // two.
        if is_dead(path)? {
            fs::remove_file(path)?;
        }
        let listener = UnixListener::bind(path)?;
        let file = which(path)?;
        Ok(Door { listener, path: path.into(), file, lock })
    }

    pub fn listener(&self) -> &UnixListener {
        &self.listener
    }

    /// Removes the name, if it is still ours, and then lets go of the lock.
    pub fn close(self) -> io::Result<()> {
        // The listener holds its inode, so no other file can be the same.
        if which(&self.path).is_ok_and(|now| now == self.file) {
            fs::remove_file(&self.path)?;
        }
        // The lock file stays. If it went, somebody who has it open would lock
        // a file without a name, and the next start a new one.
        drop(self.lock);
        Ok(())
    }
}

/// Which file it is: a device, and a number there.
fn which(path: &Path) -> io::Result<(u64, u64)> {
    fs::symlink_metadata(path).map(|file| (file.dev(), file.ino()))
}

/// A file that only says "there is somebody" (`create_new`) would outlive a
/// `kill -9`. The kernel ends this lock with the process.
fn lock(path: &Path) -> io::Result<File> {
    let mut name = OsString::from(path);
    name.push(".lock");
    let lock = File::options()
        .write(true)
        .create(true)
        .truncate(true)
        // Whoever may open it may lock it, and keep us out.
        .mode(0o600)
        .custom_flags(O_NOFOLLOW | O_NONBLOCK)
        .open(name)?;
    // A FIFO can be opened for writing while somebody reads it.
    if !lock.metadata()?.is_file() {
        return Err(ErrorKind::AlreadyExists.into());
    }
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(ErrorKind::AddrInUse.into()),
        Err(TryLockError::Error(e)) => Err(e),
    }
}

/// Whether a socket is there that nobody has. What is no socket is an error.
fn is_dead(path: &Path) -> io::Result<bool> {
    // Of the link, not of what it leads to: `remove_file` removes the link.
    match fs::symlink_metadata(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(e),
        Ok(file) if !file.file_type().is_socket() => {
            return Err(ErrorKind::AlreadyExists.into());
        }
        Ok(_) => {}
    }
    // The wrong type: a living server is told nothing, and a full queue does
    // not make us wait, as `UnixStream::connect` would.
    match UnixDatagram::unbound()?.connect(path) {
        Err(e) if e.kind() == ErrorKind::ConnectionRefused => Ok(true),
        Err(e) if e.raw_os_error() != Some(EPROTOTYPE) => Err(e),
        _ => Err(ErrorKind::AddrInUse.into()),
    }
}

fn main() {}
