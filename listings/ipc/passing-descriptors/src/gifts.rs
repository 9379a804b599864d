//! Descriptors that nobody asked for.

use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use nix::errno::Errno;
use nix::libc;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};
use rustix::net::{bind, socket_with};

/// Linux 6.16 has it; the libc crate has it for some machines only.
const SO_PASSRIGHTS: libc::c_int = 83;

/// Whether descriptors that somebody sends to this socket are let in.
pub fn pass_rights(socket: impl AsFd, on: bool) -> io::Result<()> {
    let value = libc::c_int::from(on);
    // SAFETY: the option is an int, and `value` lives through the call.
    let result = unsafe {
        libc::setsockopt(
            socket.as_fd().as_raw_fd(),
            libc::SOL_SOCKET,
            SO_PASSRIGHTS,
            (&raw const value).cast(),
            size_of_val(&value) as libc::socklen_t,
        )
    };
    Errno::result(result)?;
    Ok(())
}

// ANCHOR: listen
/// Listens on `path`, and nobody can send descriptors to what it accepts. (A
/// kernel older than Linux 6.16 can't promise that, and lets them in.) An empty
/// path is an error: the kernel would take it as a wish for any name.
pub fn listen(path: impl AsRef<Path>) -> io::Result<UnixListener> {
    let path = path.as_ref();
    if path.as_os_str().is_empty() {
        let why = "the path is empty";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, why));
    }
    let (unix, stream) = (AddressFamily::UNIX, SocketType::STREAM);
    let socket = socket_with(unix, stream, SocketFlags::CLOEXEC, None)?;
    // Before it listens: a connection has what its listener had at the time.
    match pass_rights(&socket, false) {
        Err(e) if e.raw_os_error() == Some(libc::ENOPROTOOPT) => {}
        outcome => outcome?,
    }
    bind(&socket, &SocketAddrUnix::new(path)?)?;
    rustix::net::listen(&socket, libc::SOMAXCONN)?;
    Ok(UnixListener::from(socket))
}
// ANCHOR_END: listen

// ANCHOR: let-go
/// Closes what nobody asked for, and waits for that half a second at most:
/// closing takes as long as the sender likes. A thread does it, one of four.
/// While all four are busy, or without memory for one, this call waits.
pub fn let_go(gifts: Vec<OwnedFd>) {
    static FREE: AtomicUsize = AtomicUsize::new(4);
    let take = |free: usize| free.checked_sub(1);
    if FREE.fetch_update(Relaxed, Relaxed, take).is_err() {
        return;
    }
    let (done, closed) = mpsc::channel::<()>();
    let closer = thread::Builder::new().spawn(move || {
        drop(gifts);
        FREE.fetch_add(1, Relaxed);
        drop(done);
    });
    match closer {
        Ok(_) => drop(closed.recv_timeout(Duration::from_millis(500))),
        Err(_) => drop(FREE.fetch_add(1, Relaxed)),
    }
}
// ANCHOR_END: let-go
