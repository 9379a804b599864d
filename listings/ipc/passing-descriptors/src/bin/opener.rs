use std::env;
use std::fs::{self, File, OpenOptions, Permissions};
use std::io::{self, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::libc::{O_NOFOLLOW, O_NONBLOCK};
use passing_descriptors::send_fds;

const LIMIT: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let mut args = env::args().skip(1);
    let Some(path) = args.next() else {
        eprintln!("usage: opener SOCKET ALLOWED-FILE…");
        return ExitCode::FAILURE;
    };
    let allowed: Vec<String> = args.collect();
    match listen(&path) {
        Ok(listener) => serve(&listener, &allowed),
        Err(e) => eprintln!("binding {path}: {e}"),
    }
    ExitCode::FAILURE
}

fn listen(path: &str) -> io::Result<UnixListener> {
    let listener = UnixListener::bind(path)?;
    // Everybody may ask.
    fs::set_permissions(path, Permissions::from_mode(0o666))?;
    println!("listening on {path}");
    Ok(listener)
}

fn serve(listener: &UnixListener, allowed: &[String]) {
    loop {
        match listener.accept() {
            Ok((client, _)) => {
                if let Err(e) = attend(&client, allowed) {
                    eprintln!("serving a client: {e}");
                }
            }
            Err(e) => {
                eprintln!("accepting: {e}");
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: attend
fn attend(mut client: &UnixStream, allowed: &[String]) -> io::Result<()> {
    client.set_read_timeout(Some(LIMIT))?;
    client.set_write_timeout(Some(LIMIT))?;
    // A name comes in one write or not at all. A client who is silent costs the
    // next one a second; if there are many, take a crew.
    let mut buf = [0; 256];
    let n = client.read(&mut buf)?;
    let asked = buf[..n].strip_suffix(b"\n").unwrap_or(b"");
    let Some(name) = allowed.iter().find(|name| name.as_bytes() == asked)
    else {
        println!("refused: {}", asked.escape_ascii());
        return client.write_all(b"not on the list\n");
    };
    match open(name) {
        Ok(file) => send_fds(client, b"here you are\n", &[file.as_fd()])?,
        Err(e) => writeln!(client, "opening it: {e}")?,
    }
    println!("answered: {name}");
    Ok(())
}

/// Opens a regular file for reading only. A FIFO would make us wait without
/// O_NONBLOCK. O_NOFOLLOW makes a link an error, as the last part of the name.
fn open(name: &str) -> io::Result<File> {
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
