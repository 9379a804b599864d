// Red: I stayed, and your limit was 0. I got nothing.
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

use std::io::{self, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

// The first FIN decides who remembers, so the server sends none before it has
// the client's. `shutdown(Write)` would be one. What is left to do is to wait
// for the end of the stream, and `read` gives 0 there. A client that says more
// is read and not answered: unread bytes would turn our close into a reset,
// and that could take the line away from the client.
//
// The limit is for all reads together. One for each read is no limit for a
// client that drips.
pub fn answer(mut stream: TcpStream, limit: Duration) -> io::Result<()> {
    let began = Instant::now();
    if limit.is_zero() {
        return Ok(());
    }
    stream.set_write_timeout(Some(limit))?;
    stream.write_all(b"ok\n")?;
    loop {
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Ok(());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut [0; 512]) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(why) => match why.kind() {
                ErrorKind::Interrupted => {}
                ErrorKind::WouldBlock | ErrorKind::TimedOut => return Ok(()),
                _ => return Err(why),
            },
        }
    }
}

fn main() {}
