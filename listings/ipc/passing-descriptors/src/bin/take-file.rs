use std::env;
use std::fs::File;
use std::io::{self, Error, Write};
use std::os::fd::AsRawFd;
use std::os::unix::fs::FileExt;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use passing_descriptors::{accept_one, cannot, recv_fds, say};

fn main() -> ExitCode {
    let path = env::args_os().nth(1).filter(|path| !path.is_empty());
    let Some(path) = path.map(PathBuf::from) else {
        say("usage: take-file SOCKET");
        return ExitCode::FAILURE;
    };
    if let Err(e) = take(&path) {
        say(format_args!(
            "cannot take a file at {}: {e}",
            path.display()
        ));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn take(path: &Path) -> io::Result<()> {
    let listener = UnixListener::bind(path)?;
    say(format_args!("listening on {}", path.display()));
    let giver = accept_one(&listener);
    say("a giver has called; press Enter and I receive");
    io::stdin()
        .read_line(&mut String::new())
        .map_err(cannot("wait for Enter"))?;

    // ANCHOR: take
    let (_, fds) = recv_fds(&giver, &mut [0], 1)?;
    let fd = fds.into_iter().next();
    let file = File::from(fd.ok_or_else(|| Error::other("nothing came"))?);
    if !file.metadata()?.is_file() {
        return Err(Error::other("what came is no regular file"));
    }
    // A read at an offset of our own: the giver may be moving the shared one.
    let mut buf = [0; 80];
    let n = file.read_at(&mut buf, 0)?;
    // ANCHOR_END: take
    let (number, text) = (file.as_raw_fd(), buf[..n].escape_ascii());
    writeln!(io::stdout(), "descriptor {number}: {text}")
        .map_err(cannot("print it"))
}
