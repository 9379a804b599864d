use std::env;
use std::fs::{self, File, Permissions};
use std::io;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use nix::libc::SOMAXCONN;
use nix::sys::signal::Signal;
use nix::unistd::alarm;
use socket2::SockAddr;
use unix_server::{echo_to_all, name, say, signals, socket_without_gifts};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: echo-ready-name PATH");
        return ExitCode::FAILURE;
    };
    match serve(&path) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("{}: {why}", path.display()));
            ExitCode::FAILURE
        }
    }
}

fn serve(path: &Path) -> Result<(), String> {
    // Before the first thread, since each one inherits what is blocked.
    let stop = signals::block([Signal::SIGINT, Signal::SIGTERM])
        .map_err(|e| format!("cannot block signals: {e}"))?;

    let cannot = |e| format!("cannot listen: {e}");
    // The lock is held for as long as `_lock` lives.
    let (listener, _lock) = bind(path).map_err(cannot)?;
    let ours = inode(path).map_err(cannot)?;
    let ready = format!("listening on {}", path.display());
    // It speaks too. This one must not wait for a log that is stuck.
    thread::Builder::new()
        .spawn(move || {
            say(ready);
            echo_to_all(&listener)
        })
        .map_err(|e| format!("no thread for clients: {e}"))?;

    let signal = stop.wait().map_err(|e| format!("cannot wait: {e}"))?;
    let removed = remove(path, ours);
    // The last words come last. If nobody reads them, a second Ctrl-C ends us,
    // and so does the alarm.
    let _ = stop.thread_unblock();
    alarm::set(1);
    removed?;
    say(format_args!("{signal}: removed {}", path.display()));
    Ok(())
}

fn remove(path: &Path, ours: (u64, u64)) -> Result<(), String> {
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
    // What is wrong there is not wrong with `path`.
    let about = |e| io::Error::other(format!("{}: {e}", new.display()));
    if name::is_dead(new).map_err(about)? {
        fs::remove_file(new).map_err(about)?;
    }
    let socket = socket_without_gifts()?;
    socket.bind(&SockAddr::unix(new)?)?;
    // Until it listens, it refuses everybody.
    fs::set_permissions(new, Permissions::from_mode(MODE))?;
    socket.listen(SOMAXCONN)?;
    fs::rename(new, path)?;
    Ok((socket.into(), lock))
}
// ANCHOR_END: bind
