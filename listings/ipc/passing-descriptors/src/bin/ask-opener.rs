use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{self, ErrorKind, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::time::Duration;

use passing_descriptors::{cannot, recv_fds, say};

fn main() -> ExitCode {
    let args: Vec<OsString> = env::args_os().skip(1).collect();
    let [path, name] = &args[..] else {
        say("usage: ask-opener SOCKET FILE");
        return ExitCode::FAILURE;
    };
    match ask(path, name) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            say(format_args!(
                "cannot get {} from {}: {e}",
                name.display(),
                path.display()
            ));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ask
/// Gives up on a server that is silent for so long. (A `connect` that finds its
/// queue full has no limit.)
const SILENCE: Duration = Duration::from_secs(5);

fn ask(path: &OsStr, name: &OsStr) -> io::Result<()> {
    let mut opener = UnixStream::connect(path)?;
    opener.set_read_timeout(Some(SILENCE))?;
    opener.set_write_timeout(Some(SILENCE))?;
    opener
        .write_all(&[name.as_bytes(), b"\n"].concat())
        .map_err(late)?;
    let mut buf = [0; 256];
    let (n, fds) = recv_fds(&opener, &mut buf, 1).map_err(late)?;
    io::stdout()
        .write_all(&buf[..n])
        .map_err(cannot("print the answer"))?;
    let Some(fd) = fds.into_iter().next() else {
        return Err(io::Error::other("no descriptor came"));
    };
    let mut out = io::stdout();
    // Without flush, an error while the last line is written goes unseen.
    io::copy(&mut File::from(fd), &mut out)
        .and_then(|_| out.flush())
        .map_err(cannot("copy the file"))
}
// ANCHOR_END: ask

/// What the kernel calls "try again" when a time limit is over.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}
