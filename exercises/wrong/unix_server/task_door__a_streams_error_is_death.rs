// Red: At that name a log takes datagrams, and lives. You took its name.
// A door for the task runner.
// Chapter: src/ipc/unix-server.md
//
// Tasks will be asked for over a socket. `open` takes a name for it: also the
// name that a dead runner left, but never one that is alive, or no socket, and
// never at the same time as another start. Its lock is by flock(2), on the
// file beside, which nobody else may open: the path with `.lock` behind it.
//
// Wrong: a stream is refused by what takes datagrams, and that lives.

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
    inode: u64,
    lock: File,
}

impl Door {
    /// `AddrInUse` if another start has the lock, or somebody listens there.
    pub fn open(path: &Path) -> io::Result<Door> {
        let lock = lock(path)?;
        if is_dead(path)? {
            fs::remove_file(path)?;
        }
        let listener = UnixListener::bind(path)?;
        let inode = fs::symlink_metadata(path)?.ino();
        Ok(Door { listener, path: path.into(), inode, lock })
    }

    pub fn listener(&self) -> &UnixListener {
        &self.listener
    }

    /// Removes the name, if it is still ours, and then lets go of the lock.
    pub fn close(self) -> io::Result<()> {
        match fs::symlink_metadata(&self.path) {
            Ok(file) if file.ino() == self.inode => {
                fs::remove_file(&self.path)?;
            }
            _ => {}
        }
        drop(self.lock);
        Ok(())
    }
}

/// A file that only says "there is somebody" (`create_new`) would outlive a
/// `kill -9`. The kernel ends this lock with the process.
fn lock(path: &Path) -> io::Result<File> {
    let mut name = OsString::from(path);
    name.push(".lock");
    let lock = File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .custom_flags(O_NOFOLLOW | O_NONBLOCK)
        .open(name)?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(ErrorKind::AddrInUse.into()),
        Err(TryLockError::Error(e)) => Err(e),
    }
}

/// Whether a socket is there that nobody has. What is no socket is an error.
fn is_dead(path: &Path) -> io::Result<bool> {
    match fs::symlink_metadata(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(false),
        Err(e) => return Err(e),
        Ok(file) if !file.file_type().is_socket() => {
            return Err(ErrorKind::AlreadyExists.into());
        }
        Ok(_) => {}
    }
    match std::os::unix::net::UnixStream::connect(path) {
        Err(_) => Ok(true),
        _ => Err(ErrorKind::AddrInUse.into()),
    }
}

fn main() {}
