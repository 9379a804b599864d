use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use nix::libc::{O_NOFOLLOW, O_NONBLOCK};
use passing_descriptors::{accept_one, listen, say, send_fds};

const LIMIT: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let mut args = env::args_os().skip(1);
    let Some(path) = args.next().map(PathBuf::from) else {
        say("usage: opener SOCKET ALLOWED-FILE…");
        return ExitCode::FAILURE;
    };
    let allowed: Vec<OsString> = args.collect();
    match open_to_all(&path) {
        Ok(listener) => serve(&listener, &allowed),
        Err(e) => {
            say(format_args!("cannot listen on {}: {e}", path.display()));
            ExitCode::FAILURE
        }
    }
}

fn open_to_all(path: &Path) -> io::Result<UnixListener> {
    // It gives descriptors, and takes none.
    let listener = listen(path)?;
    fs::set_permissions(path, Permissions::from_mode(0o666))?;
    say(format_args!("listening on {}", path.display()));
    Ok(listener)
}

fn serve(listener: &UnixListener, allowed: &[OsString]) -> ! {
    loop {
        let client = accept_one(listener);
        if let Err(e) = attend(&client, allowed) {
            say(format_args!("a client is lost: {}", late(e)));
        }
    }
}

// ANCHOR: attend
fn attend(mut client: &UnixStream, allowed: &[OsString]) -> io::Result<()> {
    client.set_read_timeout(Some(LIMIT))?;
    client.set_write_timeout(Some(LIMIT))?;
    // A name comes in one write or not at all. A client who is silent costs the
    // next one a second; if there are many, take a crew.
    let mut buf = [0; 256];
    let n = read_once(client, &mut buf)?;
    let asked = buf[..n].strip_suffix(b"\n").unwrap_or(b"");
    let Some(name) = allowed.iter().find(|name| name.as_bytes() == asked)
    else {
        say(format_args!("refused: {}", asked.escape_ascii()));
        return client.write_all(b"not on the list\n");
    };
    match open(name) {
        Ok(file) => send_fds(client, b"here you are\n", &[file.as_fd()])?,
        Err(e) => {
            say(format_args!("cannot open {}: {e}", name.display()));
            return client
                .write_all(format!("cannot open it: {e}\n").as_bytes());
        }
    }
    say(format_args!("answered: {}", name.display()));
    Ok(())
}

/// Opens a regular file for reading only. A FIFO would make us wait without
/// O_NONBLOCK. O_NOFOLLOW makes a link an error, as the last part of the name.
fn open(name: &OsStr) -> io::Result<File> {
    let file = OpenOptions::new()
        .read(true)
        .custom_flags(O_NOFOLLOW | O_NONBLOCK)
        .open(name)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::other("no regular file"));
    }
    Ok(file)
}
// ANCHOR_END: attend

/// What the kernel calls "try again" when a time limit is over.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}

/// A time limit brings EINTR, even without a handler: then read again.
fn read_once(mut client: &UnixStream, buf: &mut [u8]) -> io::Result<usize> {
    loop {
        match client.read(buf) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}
