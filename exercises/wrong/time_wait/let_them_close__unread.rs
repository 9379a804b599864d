// Red: I read your line, said thanks, and closed soon. You ended the connection with a RST, and nothing is left at my end.
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

use std::io::{self, Write};
use std::net::TcpStream;
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};

pub fn answer(mut stream: TcpStream, limit: Duration) -> io::Result<()> {
    // TODO: Who closes first here?
    stream.write_all(b"ok\n")?;
    let mut end = [PollFd::new(&stream, PollFlags::RDHUP)];
    let limit = Timespec::try_from(limit).map_err(io::Error::other)?;
    poll(&mut end, Some(&limit))?;
    Ok(())
}

fn main() {}
