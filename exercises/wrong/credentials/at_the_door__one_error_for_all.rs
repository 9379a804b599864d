// Red: Twenty clients connected and left at once. Then the owner connected, and you did not say `come in`.
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
use std::os::unix::net::UnixListener;

/// Serves for ever: who connected as `owner`, by the uid that is checked for
/// permissions, gets `come in\n`, others `go away\n`.
pub fn serve(listener: UnixListener, owner: u32) -> io::Result<()> {
    loop {
        let (mut client, _) = listener.accept()?;
        match getsockopt(&client, PeerCredentials)?.uid() == owner {
            true => client.write_all(b"come in\n")?,
            false => client.write_all(b"go away\n")?,
        }
    }
}

fn main() {}
