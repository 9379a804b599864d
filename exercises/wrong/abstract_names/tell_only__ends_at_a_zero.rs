// Red: A server listens at the name, and you did not call it.
// Whom do you tell?
// Chapter: src/ipc/abstract-names.md
//
// Anybody can take an abstract name. `tell` says a secret to the server of
// this name, but only if it is this user's: to anybody else not one byte, and
// the error is `PermissionDenied`.

use std::ffi::OsStr;
use std::io::{self, ErrorKind, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixStream;
use std::time::Duration;

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use socket2::{Domain, SockAddr, Socket, Type};

pub fn tell(name: &[u8], user: u32, secret: &[u8]) -> io::Result<()> {
    let end = name.iter().position(|byte| *byte == 0);
    let name = &name[..end.unwrap_or(name.len())];
    let name = SockAddr::unix(OsStr::from_bytes(&[b"\0", name].concat()))?;
    let server = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    // Before `connect`, which waits as long as a write may, while the queue of
    // a squatter who never accepts is full.
    server.set_write_timeout(Some(Duration::from_secs(5)))?;
    server.connect(&name)?;
    let mut server = UnixStream::from(server);
    // First ask, then speak: what is written lies in the server's queue, and
    // can't be taken back. The kernel answers, with the user of the process
    // that called `listen`, so a squatter has no say in it.
    // A long random name instead would be no secret: /proc/net/unix has it.
    let who = getsockopt(&server, PeerCredentials)?;
    if who.uid() != user {
        return Err(ErrorKind::PermissionDenied.into());
    }
    server.write_all(secret)
}

fn main() {}
