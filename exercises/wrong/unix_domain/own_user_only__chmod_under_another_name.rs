// Red: When you called `listen`, another name was there, with mode 777. From then on anybody could connect.
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
use std::io::{self, ErrorKind};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

static NEXT: AtomicU32 = AtomicU32::new(0);

/// Listens at `path`, for this user only.
pub fn listen(path: &Path) -> io::Result<UnixListener> {
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let first = path.with_file_name(format!("t{number}"));
    let listener = UnixListener::bind(&first)?;
    fs::set_permissions(&first, Permissions::from_mode(0o600))?;
    let linked = fs::hard_link(&first, path);
    fs::remove_file(&first)?;
    match linked {
        Ok(()) => Ok(listener),
        Err(e) if e.kind() == ErrorKind::AlreadyExists => {
            Err(ErrorKind::AddrInUse.into())
        }
        Err(e) => Err(e),
    }
}

fn main() {}
