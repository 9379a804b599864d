// Red: After `bye`, `hear` was `Ok("")`.
// The forgotten copy.
// Chapter: src/foundations/what-is-a-socket.md
//
// A program says goodbye, and goes on with other things. Its peer waits for an
// end of file that never comes. Find out who keeps the socket, and mend it.

use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::os::unix::net::UnixStream;

/// A conversation with one peer.
pub struct Chat {
    to_peer: Option<UnixStream>,
    from_peer: Option<BufReader<UnixStream>>,
}

impl Chat {
    pub fn new(stream: UnixStream) -> io::Result<Chat> {
        let copy = stream.try_clone()?;
        Ok(Chat {
            to_peer: Some(stream),
            from_peer: Some(BufReader::new(copy)),
        })
    }

    /// Says a line.
    pub fn say(&mut self, line: &str) -> io::Result<()> {
        let to_peer = self.to_peer.as_mut().ok_or(ErrorKind::NotConnected)?;
        to_peer.write_all(line.as_bytes())
    }

    /// The next line of the peer.
    pub fn hear(&mut self) -> io::Result<String> {
        let from_peer =
            self.from_peer.as_mut().ok_or(ErrorKind::NotConnected)?;
        let mut line = String::new();
        from_peer.read_line(&mut line)?;
        Ok(line)
    }

    /// Ends the conversation. After that, `say` and `hear` are errors.
    pub fn bye(&mut self) {
        // There are two descriptors for one socket. The kernel ends the
        // conversation when the last of them is closed, and the reader has one
        // of them: inside its BufReader, where one forgets it.
        //
        // To drop `to_peer` twice would close nothing twice. To do without the
        // copy, and make a BufReader in each `hear`, would lose what such a
        // reader has read beyond its line.
        //
        // The other way, for when the copies are in places that you cannot
        // reach: `shutdown`, two chapters on, ends a direction of the
        // conversation, however many descriptors there are.
        if let Some(to_peer) = self.to_peer.take() {
            let _ = to_peer.shutdown(std::net::Shutdown::Write);
        }
    }
}

fn main() {}
