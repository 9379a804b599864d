use std::env;
use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use nix::libc::SOMAXCONN;
use nix::sys::signal::{SigSet, Signal};
use socket2::{Domain, SockAddr, Socket, Type};
use unix_server::{echo_to_all, name};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1) else {
        eprintln!("usage: echo-ready-name PATH");
        return ExitCode::FAILURE;
    };
    match serve(path.as_ref()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("{}: {e}", path.display());
            ExitCode::FAILURE
        }
    }
}

fn serve(path: &Path) -> Result<(), String> {
    // Before the first thread, since each one inherits what is blocked.
    let stop = SigSet::from_iter([Signal::SIGINT, Signal::SIGTERM]);
    stop.thread_block()
        .map_err(|e| format!("cannot block signals: {e}"))?;

    let cannot = |e| format!("cannot listen: {e}");
    let (listener, lock) = bind(path).map_err(cannot)?;
    let ours = inode(path).map_err(cannot)?;
    // Not println!, as in the crew.
    let mut log = io::stdout();
    let _ = writeln!(log, "listening on {}", path.display());
    thread::Builder::new()
        .spawn(move || {
            // It never returns, so the lock goes with the process.
            let _lock = lock;
            echo_to_all(&listener)
        })
        .map_err(cannot)?;

    let signal = stop.wait().map_err(|e| format!("cannot wait: {e}"))?;
    let _ = writeln!(log, "{signal}: removing {}", path.display());
    match inode(path) {
        Ok(now) if now != ours => Err("not ours any more, so it stays".into()),
        Ok(_) => {
            fs::remove_file(path).map_err(|e| format!("cannot remove: {e}"))
        }
        Err(e) => Err(format!("cannot find it: {e}")),
    }
}

/// Which file it is: a device, and a number there.
fn inode(path: &Path) -> io::Result<(u64, u64)> {
    fs::symlink_metadata(path).map(|file| (file.dev(), file.ino()))
}

// ANCHOR: bind
/// The owner and the group may connect, whatever the umask says.
const MODE: u32 = 0o660;

fn bind(path: &Path) -> io::Result<(UnixListener, File)> {
    name::fits(path)?;
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let new = Path::new(&new);
    // Four bytes fewer are left for the name.
    name::fits(new)?;
    let lock = name::lock(path)?;
    name::is_dead(path)?;
    if name::is_dead(new)? {
        fs::remove_file(new)?;
    }
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    socket.bind(&SockAddr::unix(new)?)?;
    // Until it listens, it refuses everybody.
    fs::set_permissions(new, Permissions::from_mode(MODE))?;
    socket.listen(SOMAXCONN)?;
    fs::rename(new, path)?;
    Ok((socket.into(), lock))
}
// ANCHOR_END: bind
