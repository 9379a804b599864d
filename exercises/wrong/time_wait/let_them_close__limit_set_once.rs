// Red: I read your line, said something late, and stayed. Your limit was 1500
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
    let began = Instant::now();
    // A socket's limit of 0 would be none, so std refuses it.
    let some = limit.max(Duration::from_nanos(1));
    stream.set_write_timeout(Some(some))?;
    stream.set_read_timeout(Some(limit))?;
    stream.write_all(b"ok\n")?;
    while began.elapsed() < limit {
        match stream.read(&mut [0; 512]) {
            Ok(0) => return Ok(()),
            Ok(_) => {}
            Err(why) => match why.kind() {
                ErrorKind::Interrupted => {}
                ErrorKind::WouldBlock => return Ok(()),
                _ => return Err(why),
            },
        }
    }
    Ok(())
}

fn main() {}
