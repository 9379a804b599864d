// Red: The server is another user's. You told it nothing, and returned Ok(()).
// Whom do you tell?
// Chapter: src/ipc/abstract-names.md
//
// Anybody can take an abstract name. `tell` says a secret to the server of
// this name, but only if it is this user's: to anybody else not one byte, and
// the error is `PermissionDenied`.

use std::io::{self, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::net::{SocketAddr, UnixStream};

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};

pub fn tell(name: &[u8], user: u32, secret: &[u8]) -> io::Result<()> {
    let name = SocketAddr::from_abstract_name(name)?;
    let mut server = UnixStream::connect_addr(&name)?;
    // First ask, then speak: what is written lies in the server's queue, and
    // can't be taken back. The kernel answers, with the user of the process
    // that called `listen`, so a squatter has no say in it.
    // A long random name instead would be no secret: /proc/net/unix has it.
    let who = getsockopt(&server, PeerCredentials)?;
    if who.uid() != user {
        return Ok(());
    }
    server.write_all(secret)
}

use std::io::ErrorKind;

fn main() {}
