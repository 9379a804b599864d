//! A listening socket that somebody else has made for us.

use std::io::{self, Error};
use std::net::TcpListener;
use std::os::fd::{FromRawFd, OwnedFd};
use std::{env, process};

use nix::libc::{self, F_SETFD, FD_CLOEXEC};
use nix::sys::socket::{getsockopt, sockopt::AcceptConn};
use socket2::{Domain, SockRef};

// ANCHOR: listener
/// Who hands over sockets tells it by these. (systemd 258 added the second.)
pub(crate) const VARIABLES: [&str; 4] = [
    "LISTEN_PID",
    "LISTEN_PIDFDID",
    "LISTEN_FDS",
    "LISTEN_FDNAMES",
];

/// The socket that was handed to this process and to no other. If none was, we
/// listen for ourselves, at `address`.
///
/// # Safety
///
/// This must come first: before anything opens or closes a descriptor, and
/// before there is a second thread.
pub unsafe fn listener(address: &str) -> io::Result<TcpListener> {
    let told = |name| env::var(name).unwrap_or_default();
    if told("LISTEN_PID") != process::id().to_string() {
        return TcpListener::bind(address);
    }
    let count = told("LISTEN_FDS");
    if count != "1" {
        let why = format!("{count:?} sockets were handed over, not 1");
        return Err(Error::other(why));
    }
    // What we may start is not to have it, or to think that it has.
    // SAFETY: it concerns no memory, and fails if there is no descriptor 3.
    if unsafe { libc::fcntl(3, F_SETFD, FD_CLOEXEC) } != 0 {
        return Err(Error::other("descriptor 3 is not open"));
    }
    // SAFETY: it is open, and for this process to own: LISTEN_PID says so, and
    // nothing has opened or closed any descriptor before.
    let handed = unsafe { OwnedFd::from_raw_fd(3) };
    if getsockopt(&handed, AcceptConn) != Ok(true) {
        return Err(Error::other("descriptor 3 is no listening socket"));
    }
    let domain = SockRef::from(&handed).domain()?;
    if domain != Domain::IPV4 && domain != Domain::IPV6 {
        let why = format!("descriptor 3 listens, but for {domain:?}, not TCP");
        return Err(Error::other(why));
    }
    for name in VARIABLES {
        // SAFETY: this process has one thread.
        unsafe { env::remove_var(name) };
    }
    Ok(TcpListener::from(handed))
}
// ANCHOR_END: listener
