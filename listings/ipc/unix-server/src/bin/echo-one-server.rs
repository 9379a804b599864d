use std::convert::Infallible;
use std::fs::{self, File};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, io};

use unix_server::{echo_to_all, listen_at, name, say};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: echo-one-server PATH");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&path);
    say(format_args!("cannot listen on {}: {why}", path.display()));
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve(path: &Path) -> io::Result<Infallible> {
    // The lock is held for as long as `_lock` lives.
    let (listener, _lock) = bind(path)?;
    say(format_args!("listening on {}", path.display()));
    echo_to_all(&listener)
}

fn bind(path: &Path) -> io::Result<(UnixListener, File)> {
    // Before anything is made.
    name::fits(path)?;
    let lock = name::lock(path)?;
    if name::is_dead(path)? {
        fs::remove_file(path)?;
    }
    Ok((listen_at(path)?, lock))
}
// ANCHOR_END: serve
