use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::process::ExitCode;
use std::thread;

use nix::sys::stat::{Mode, fchmod, umask};
use socket2::{Domain, SockAddr, Socket, Type};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the modes: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    umask(Mode::from_bits_truncate(0o022));
    bind("bind", None, None)?;
    bind("bind, then fchmod 600", None, Some(0o600))?;
    bind("fchmod 600, then bind", Some(0o600), None)?;
    bind("fchmod 666, then bind", Some(0o666), None)?;

    let before = umask(Mode::from_bits_truncate(0o177));
    bind("umask 177, then bind", None, None)?;
    let other = thread::Builder::new()
        .spawn(|| File::create_new("meanwhile"))
        .map_err(|why| {
            io::Error::other(format!("no thread for the notes: {why}"))
        })?;
    other.join().expect("create_new does not panic")?;
    umask(before);
    show("another thread's notes", "meanwhile")
}

/// Binds, with the descriptor's mode set before or after, and shows the file's.
fn bind(how: &str, before: Option<u32>, after: Option<u32>) -> io::Result<()> {
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    if let Some(mode) = before {
        fchmod(&socket, Mode::from_bits_truncate(mode))?;
    }
    socket.bind(&SockAddr::unix("mode.sock")?)?;
    if let Some(mode) = after {
        fchmod(&socket, Mode::from_bits_truncate(mode))?;
    }
    show(how, "mode.sock")
}

fn show(how: &str, path: &str) -> io::Result<()> {
    let mode = fs::symlink_metadata(path)?.permissions().mode();
    writeln!(io::stdout(), "{how:23} {:03o}", mode & 0o777)?;
    fs::remove_file(path)
}
// ANCHOR_END: run
