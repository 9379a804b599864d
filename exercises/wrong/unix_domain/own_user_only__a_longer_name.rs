// Red: The name has 107 bytes, and `bind` takes it. `listen` returned an error:
// One door, two ways in.
// Chapter: src/foundations/unix-domain.md
//
// A server listens at a path, and only its own user may connect (and root).
// Write `listen` so that this holds whatever the umask is, and at every moment.
// A name that exists stays as it is: the error is `AddrInUse`, as with `bind`,
// also for those who lose where several start at once. And a name that `bind`
// takes, of up to 107 bytes, `listen` takes too.
// The umask is the whole process's: whatever you do, leave it as it was.

use std::fs::{self, DirBuilder, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process;

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
    let inside = room.0.join("s");
    let listener = UnixListener::bind(&inside)?;
    fs::set_permissions(&inside, Permissions::from_mode(0o600))?;
    match fs::hard_link(&inside, path) {
        Ok(()) => Ok(listener),
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {
            Err(ErrorKind::AddrInUse.into())
        }
        Err(e) => Err(e),
    }
}

/// A directory for this user only, for as long as the value lives.
struct Room(PathBuf);

impl Room {
    fn beside(path: &Path) -> io::Result<Room> {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".{}", process::id()));
        // The mode is given to mkdir: no moment without it.
        DirBuilder::new().mode(0o700).create(&name)?;
        Ok(Room(name.into()))
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn main() {}
