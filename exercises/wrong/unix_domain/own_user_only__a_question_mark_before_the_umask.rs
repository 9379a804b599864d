// Red: `listen` returned an error, as it should. After it the umask is 177, for the whole process. It was 0.
// One door, two ways in.
// Chapter: src/foundations/unix-domain.md
//
// A server listens at a path, and only its own user may connect (and root).
// Write `listen` so that this holds whatever the umask is, and at every moment.
// A name that exists stays as it is: the error is `AddrInUse`, as with `bind`,
// also for those who lose where several start at once. And a name that `bind`
// takes, of up to 107 bytes, `listen` takes too.
// The umask is the whole process's: whatever you do, leave it as it was.
//
// Wrong: where `bind` fails, the old umask is not put back.

use nix::sys::stat as st;
use std::io;
use std::os::unix::net::UnixListener;
use std::path::Path;
pub fn listen(path: &Path) -> io::Result<UnixListener> {
    let old = st::umask(st::Mode::from_bits_truncate(0o177));
    let l = UnixListener::bind(path)?;
    st::umask(old);
    Ok(l)
}
fn main() {}
