// Red: I read your line and stayed. You returned an error: Resource temporarily unavailable (os error 11).
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

pub fn answer(mut stream: TcpStream, limit: Duration) -> io::Result<()> {
    // TODO: Who closes first here?
    let began = Instant::now();
    stream.write_all(b"ok\n")?;
    let mut buf = [0; 512];
    loop {
        let left = limit.saturating_sub(began.elapsed());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        stream.set_read_timeout(Some(left))?;
        match stream.read(&mut buf) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(why) => match why.kind() {
                ErrorKind::Interrupted => {}
                ErrorKind::WouldBlock => return Err(why),
                _ => return Err(why),
            },
        }
    }
}

fn main() {}
