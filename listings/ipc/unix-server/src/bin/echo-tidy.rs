use std::env;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::ExitCode;
use std::thread;

use nix::sys::signal::{SigSet, Signal};
use unix_server::{echo_to_all, name};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1) else {
        eprintln!("usage: echo-tidy PATH");
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

// ANCHOR: serve
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
// ANCHOR_END: serve

fn bind(path: &Path) -> io::Result<(UnixListener, File)> {
    // Before anything is made.
    name::fits(path)?;
    let lock = name::lock(path)?;
    if name::is_dead(path)? {
        fs::remove_file(path)?;
    }
    Ok((UnixListener::bind(path)?, lock))
}
