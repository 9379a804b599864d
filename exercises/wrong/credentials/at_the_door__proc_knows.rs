// Red: A program of the owner's connected, left me its connection, and ended. You did not say `come in`.
// At the door.
// Chapter: src/ipc/credentials.md
//
// A service is for one user, and the kernel knows who calls. Write `serve`: to
// whoever connected as `owner` it says `come in`, to everybody else `go away`,
// and closes. It reads nothing, for what clients say of themselves is theirs.
// (A client that does not read is no trouble: a short answer finds room. And
// who bound the listener has set SO_PASSRIGHTS to 0: no client can send it a
// descriptor, which might take long to close.)

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::os::unix::net::{UnixListener, UnixStream};

/// Serves for ever: who connected as `owner`, by the uid that is checked for
/// permissions, gets `come in\n`, others `go away\n`.
pub fn serve(listener: UnixListener, owner: u32) -> io::Result<()> {
    loop {
        let (client, _) = listener.accept()?;
        let _ = answer(client, owner);
    }
}

fn answer(mut client: UnixStream, owner: u32) -> io::Result<()> {
    let pid = getsockopt(&client, PeerCredentials)?.pid();
    let uid = std::fs::metadata(format!("/proc/{pid}"))?.uid();
    match uid == owner {
        true => client.write_all(b"come in\n"),
        false => client.write_all(b"go away\n"),
    }
}

fn main() {}
