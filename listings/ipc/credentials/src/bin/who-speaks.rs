use std::io::{self, ErrorKind};
use std::os::fd::AsRawFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use credentials::{pass_rights, receive, say, serve};

use nix::sys::socket::{self, AddressFamily, Backlog, SockFlag, SockType};
use nix::sys::socket::{UnixAddr, getsockopt, setsockopt, sockopt};

fn main() -> ExitCode {
    let path = std::env::args_os().nth(1).filter(|path| !path.is_empty());
    let Some(path) = path.map(PathBuf::from) else {
        say("usage: who-speaks PATH");
        return ExitCode::FAILURE;
    };
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(e) => {
            say(format_args!("cannot listen on {}: {e}", path.display()));
            return ExitCode::FAILURE;
        }
    };
    say(format_args!("listening on {}", path.display()));
    serve(&listener, hear)
}

// ANCHOR: hear
/// std's bind listens too, and a client that connects before the option is set
/// stays without (in Linux 6.12 it still gets it at `accept`).
fn listen(path: &Path) -> io::Result<UnixListener> {
    let (domain, kind) = (AddressFamily::Unix, SockType::Stream);
    let fd = socket::socket(domain, kind, SockFlag::SOCK_CLOEXEC, None)?;
    setsockopt(&fd, sockopt::PassCred, &true)?;
    // Credentials, and nothing else. Before Linux 6.16 nobody could say so.
    let _ = pass_rights(&fd, false);
    socket::bind(fd.as_raw_fd(), &UnixAddr::new(path)?)?;
    socket::listen(&fd, Backlog::MAXCONN)?;
    Ok(UnixListener::from(fd))
}

/// Messages of a client: each is a line of the log.
const MOST: u32 = 100;

fn hear(peer: &UnixStream) -> io::Result<()> {
    // The next client waits for this one.
    let deadline = Instant::now() + Duration::from_secs(30);
    let client = getsockopt(peer, sockopt::PeerCredentials)?;
    say(format_args!(
        "connected: uid {}, process {}",
        client.uid(),
        client.pid()
    ));
    let mut buf = [0; 512];
    let mut said = 0;
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        peer.set_read_timeout(Some(left))?;
        let (n, sender) = receive(peer, &mut buf).map_err(late)?;
        if n == 0 {
            say("end of file");
            return Ok(());
        }
        if said == MOST {
            let why = format!("more than {MOST} messages");
            return Err(io::Error::other(why));
        }
        said += 1;
        let text = buf[..n].escape_ascii();
        match sender {
            Some(s) => say(format_args!(
                "uid {}, process {}: {text}",
                s.uid(),
                s.pid()
            )),
            None => say(format_args!("somebody: {text}")),
        }
    }
}
// ANCHOR_END: hear

/// What the kernel calls "try again" when a time limit is over.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}
