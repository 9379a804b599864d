// Red: I connected as the owner, and said nothing. You wait for me to say something.
// At the door.
// Chapter: src/ipc/credentials.md
//
// A service is for one user, and the kernel knows who calls. Write `serve`: to
// whoever connected as `owner` it says `come in`, to everybody else `go away`,
// and closes. It reads nothing, for what clients say of themselves is theirs.
// (A client that does not read is no trouble: a short answer finds room. And
// who bound the listener has set SO_PASSRIGHTS to 0: no client can send it a
// descriptor, which might take long to close.)

use std::io::{self, BufRead, BufReader, Write};
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
    let mut line = String::new();
    BufReader::new(&client).read_line(&mut line)?;
    match line.trim_end() == format!("uid {owner}") {
        true => client.write_all(b"come in\n"),
        false => client.write_all(b"go away\n"),
    }
}

fn main() {}
