// Red: A client had connected, and for a while your process had no descriptor left for it. That ended your server, for everybody: Too many open files
// At the door.
// Chapter: src/ipc/credentials.md
//
// A service is for one user, and the kernel knows who calls. Write `serve`: to
// whoever connected as `owner` it says `come in`, to everybody else `go away`,
// and closes. It reads nothing, for what clients say of themselves is theirs.
// (A client that does not read is no trouble: a short answer finds room. And
// who bound the listener has set SO_PASSRIGHTS to 0: no client can send it a
// descriptor, which might take long to close.)
//
// Wrong: an error of accept ends the service.

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::Duration;

/// Serves for ever: who connected as `owner`, by the uid that is checked for
/// permissions, gets `come in\n`, others `go away\n`.
pub fn serve(listener: UnixListener, owner: u32) -> io::Result<()> {
    loop {
        match listener.accept() {
            Ok((client, _)) => drop(answer(client, owner)),
            Err(e) => return Err(e),
        }
    }
}

fn answer(mut client: UnixStream, owner: u32) -> io::Result<()> {
    let who = getsockopt(&client, PeerCredentials)?;
    match who.uid() == owner {
        true => client.write_all(b"come in\n"),
        false => client.write_all(b"go away\n"),
    }
}

fn main() {}
