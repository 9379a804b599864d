// Red: I sent a byte every hundredth of a second. You did not return.
// Let them close.
// Chapter: src/tcp-ip/time-wait.md
//
// A server answers each connection with a line, and clients of this protocol
// close when they have the line. So write `answer`: it sends `ok\n`, and lets
// the client close first. Then the client's end is in TIME-WAIT, and nothing
// of the connection is left at the server's end.
//
// What a client still sends is thrown away, and is no reason to close. A signal
// is none either. And who waits, sleeps.
//
// `limit` counts from the call of `answer`. A client that has not closed when
// it has passed has lost its chance: then return. That is no error; but if the
// connection breaks, that is one. With a limit of 0 the line is sent, too.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub fn answer(mut stream: TcpStream, limit: Duration) -> io::Result<()> {
    // TODO: Who closes first here?
    stream.write_all(b"ok\n")?;
    stream.set_read_timeout(Some(limit))?;
    while stream.read(&mut [0; 512]).is_ok_and(|n| n > 0) {}
    Ok(())
}

fn main() {}
