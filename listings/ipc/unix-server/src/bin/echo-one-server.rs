use std::env;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::ExitCode;

use unix_server::{echo_to_all, name};

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1) else {
        eprintln!("usage: echo-one-server PATH");
        return ExitCode::FAILURE;
    };
    match bind(path.as_ref()) {
        // The lock is held for as long as `_lock` lives.
        Ok((listener, _lock)) => {
            let _ = writeln!(io::stdout(), "listening on {}", path.display());
            echo_to_all(&listener)
        }
        Err(e) => {
            eprintln!("cannot listen on {}: {e}", path.display());
            ExitCode::FAILURE
        }
    }
}

fn bind(path: &Path) -> io::Result<(UnixListener, File)> {
    // Before anything is made.
    name::fits(path)?;
    let lock = name::lock(path)?;
    if name::is_dead(path)? {
        fs::remove_file(path)?;
    }
    Ok((UnixListener::bind(path)?, lock))
}
