use std::io;
use std::os::fd::AsRawFd;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::time::Duration;

use credentials::{receive, serve};
use nix::sys::socket::{self, AddressFamily, Backlog, SockFlag, SockType};
use nix::sys::socket::{UnixAddr, getsockopt, setsockopt, sockopt};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: who-speaks PATH");
        return ExitCode::FAILURE;
    };
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("listening on {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path}");
    serve(&listener, hear)
}

// ANCHOR: hear
/// std's bind listens too, and a caller who connects before the option is set
/// stays without (in Linux 6.12 he still gets it at `accept`).
fn listen(path: &str) -> io::Result<UnixListener> {
    let (domain, kind) = (AddressFamily::Unix, SockType::Stream);
    let fd = socket::socket(domain, kind, SockFlag::SOCK_CLOEXEC, None)?;
    setsockopt(&fd, sockopt::PassCred, &true)?;
    socket::bind(fd.as_raw_fd(), &UnixAddr::new(path)?)?;
    socket::listen(&fd, Backlog::MAXCONN)?;
    Ok(UnixListener::from(fd))
}

fn hear(peer: &UnixStream) -> io::Result<()> {
    // The next caller waits for this one.
    peer.set_read_timeout(Some(Duration::from_secs(30)))?;
    let caller = getsockopt(peer, sockopt::PeerCredentials)?;
    println!("connected: uid {}, process {}", caller.uid(), caller.pid());
    let mut buf = [0; 512];
    loop {
        let (n, sender) = receive(peer, &mut buf)?;
        if n == 0 {
            println!("end of file");
            return Ok(());
        }
        let text = buf[..n].escape_ascii();
        match sender {
            Some(s) => println!("uid {}, process {}: {text}", s.uid(), s.pid()),
            None => println!("somebody: {text}"),
        }
    }
}
// ANCHOR_END: hear
