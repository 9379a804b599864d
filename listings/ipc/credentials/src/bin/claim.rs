use std::io::{self, IoSlice};
use std::os::fd::AsRawFd;
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use credentials::say;
use nix::libc;
use nix::sys::socket::{ControlMessage, MsgFlags, UnixCredentials, sendmsg};
use nix::unistd::{getgid, getpid};

fn main() -> ExitCode {
    let args = std::env::args_os().skip(1).map(|arg| arg.into_string());
    let args: Result<Vec<_>, _> = args.collect();
    let Ok([path, uid, rest @ ..]) = args.as_deref() else {
        say("usage: claim PATH UID [PROCESS]");
        return ExitCode::FAILURE;
    };
    let pid = rest.first().map_or(Ok(getpid().as_raw()), |p| p.parse());
    let (Ok(uid), Ok(pid)) = (uid.parse(), pid) else {
        say("claim: a uid and a process are numbers");
        return ExitCode::FAILURE;
    };
    match claim(path, uid, pid) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            say(format_args!(
                "cannot claim to be uid {uid}, process {pid}: {e}"
            ));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: claim
fn claim(path: &str, uid: u32, pid: i32) -> io::Result<()> {
    let named = |e| io::Error::other(format!("{path}: {e}"));
    let stream = UnixStream::connect(path).map_err(named)?;
    let gid = getgid().as_raw();
    let me = UnixCredentials::from(libc::ucred { pid, uid, gid });
    let claims = [ControlMessage::ScmCredentials(&me)];
    let text = [IoSlice::new(b"believe me")];
    let fd = stream.as_raw_fd();
    sendmsg::<()>(fd, &text, &claims, MsgFlags::empty(), None)?;
    Ok(())
}
// ANCHOR_END: claim
