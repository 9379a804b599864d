// Red: The name was there, and then you changed its mode. In between anybody could connect.
// One door, two ways in.
// Chapter: src/foundations/unix-domain.md
//
// A server listens at a path, and only its own user may connect (and root).
// Write `listen` so that this holds whatever the umask is, and at every moment.
// A name that exists stays as it is: the error is `AddrInUse`, as with `bind`,
// also for those who lose where several start at once. And a name that `bind`
// takes, of up to 107 bytes, `listen` takes too.
// The umask is the whole process's: whatever you do, leave it as it was.

use std::fs::{self, DirBuilder, File, Permissions};
use std::io::{self, ErrorKind};
use std::os::fd::AsRawFd;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

/// Listens at `path`, for this user only.
pub fn listen(path: &Path) -> io::Result<UnixListener> {
    // The socket is made in a room that nobody else can enter, and gets its
    // name when it is ready. A second name for the same inode leads to the same
    // socket, and `link` refuses a name that exists; `rename` would take it.
    //
    // Shorter: `umask(0o177)`, bind, and the old umask again. It is right in a
    // program with one thread. In others every file that another thread makes
    // meanwhile gets these permissions, too. And `chmod` after `bind` is late:
    // for a moment the name is there, for everybody.
    let room = Room::beside(path)?;
    // The room's own name is longer than `path`, which may have 107 bytes
    // already. Its descriptor leads there as well. (`ss` shows this name.)
    let inside = format!("/proc/self/fd/{}/s", room.entered.as_raw_fd());
    let listener = UnixListener::bind(&inside)?;
    match fs::hard_link(&inside, path) {
        Ok(()) => {
            fs::set_permissions(path, Permissions::from_mode(0o600))?;
            Ok(listener)
        }
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {
            Err(ErrorKind::AddrInUse.into())
        }
        Err(e) => Err(e),
    }
}

/// A directory for this user only, for as long as the value lives.
struct Room {
    name: PathBuf,
    entered: File,
}

impl Room {
    fn beside(path: &Path) -> io::Result<Room> {
        let name = Room::make(path)?;
        // A umask may have taken from us what we need.
        fs::set_permissions(&name, Permissions::from_mode(0o700))?;
        let entered = File::open(&name)?;
        Ok(Room { name, entered })
    }

    /// Another room for each thread that wants one, and no dead program's.
    fn make(path: &Path) -> io::Result<PathBuf> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        loop {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let mut name = path.as_os_str().to_owned();
            name.push(format!(".{}.{number}", process::id()));
            // The mode is given to mkdir: no moment without it.
            match DirBuilder::new().mode(0o700).create(&name) {
                Ok(()) => return Ok(name.into()),
                Err(e) if e.kind() == ErrorKind::AlreadyExists => {}
                Err(e) => return Err(e),
            }
        }
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.name);
    }
}

fn main() {}
