// Red: Nobody called. There was nothing to do but to sleep. You kept a processor busy.
// At the door.
// Chapter: src/ipc/credentials.md
//
// A service is for one user, and the kernel knows who calls. Write `serve`: to
// whoever connected as `owner` it says `come in`, to everybody else `go away`,
// and closes. It reads nothing, for what clients say of themselves is theirs.
// While nobody comes it sleeps, and of those who have left it keeps nothing.
// (A client that does not read is no trouble: a short answer finds room. And
// who bound the listener has set SO_PASSRIGHTS to 0: no client can send it a
// descriptor, which might take long to close.)

use nix::sys::socket::{getsockopt, sockopt::PeerCredentials};
use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::thread;
use std::time::Duration;

/// Serves for ever: who connected as `owner`, by the uid that is checked for
/// permissions, gets `come in\n`, others `go away\n`.
pub fn serve(listener: UnixListener, owner: u32) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    loop {
        match listener.accept() {
            // One client's error is not another's: it may have gone already.
            Ok((client, _)) => drop(answer(client, owner)),
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => continue,
            // No descriptors, no memory: that may pass, but not at once.
            Err(_) => thread::sleep(Duration::from_millis(100)),
        }
    }
}

fn answer(mut client: UnixStream, owner: u32) -> io::Result<()> {
    // The effective uid as of `connect`, kept by the kernel in this socket. It
    // needs nobody who is still there. `/proc/PID` does: the one who connected
    // may have ended, and its number may be somebody else's by now.
    //
    // Ask for the one who may come in, not for those who may not: where there
    // is no peer to name, the uid is -1, and no list of the unwanted has that.
    let who = getsockopt(&client, PeerCredentials)?;
    match who.uid() == owner {
        true => client.write_all(b"come in\n"),
        false => client.write_all(b"go away\n"),
    }
}

fn main() {}
