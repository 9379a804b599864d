use std::env;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::thread;

use nix::sys::signal::Signal;
use nix::unistd::alarm;
use unix_server::{echo_to_all, listen_at, name, say, signals};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: echo-tidy PATH");
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

// ANCHOR: serve
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
// ANCHOR_END: serve

fn bind(path: &Path) -> io::Result<(UnixListener, File)> {
    // Before anything is made.
    name::fits(path)?;
    let lock = name::lock(path)?;
    if name::is_dead(path)? {
        fs::remove_file(path)?;
    }
    Ok((listen_at(path)?, lock))
}
