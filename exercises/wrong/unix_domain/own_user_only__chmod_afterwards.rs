// Red: When you called `listen`, the name was there, with mode 777. From then on anybody could connect.
// One door, two ways in.
// Chapter: src/foundations/unix-domain.md
//
// A server listens at a path, and only its own user may connect (and root).
// Write `listen` so that this holds whatever the umask is, and at every moment.
// A name that exists stays as it is: the error is `AddrInUse`, as with `bind`,
// also for those who lose where several start at once. And a name that `bind`
// takes, of up to 107 bytes, `listen` takes too.
// The umask is the whole process's: whatever you do, leave it as it was.

use std::fs::{self, Permissions};
use std::io;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::Path;

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
    let listener = UnixListener::bind(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o600))?;
    Ok(listener)
}

fn main() {}
