// Red: I sent the head one byte at a time, and finished. You: unexpected end of file
// The head and the rest.
// Chapter: src/tcp-ip/no-messages.md
//
// A request begins with a head. The head ends with an empty line: with the
// first four bytes `\r\n\r\n`, and with nothing less. The other bytes can be
// any. What follows belongs to somebody else: a program that decodes a body, a
// proxy that passes it on, a child.
//
// `head_and_rest` gives the head, with its last four bytes, and a reader of all
// that follows. It does not wait for what follows. A stream that ends inside
// the head is `UnexpectedEof`. A head has at most 1,000 bytes; a longer one is
// `InvalidData`. Any other error is told as it is, but for `Interrupted`: that
// read is called again. No byte is lost, and none is made up.
//
// (The one who calls it has set a time limit. You need none here.)

use std::io::{self, ErrorKind, Read};
use std::net::TcpStream;

pub fn head_and_rest(
    stream: TcpStream,
) -> io::Result<(Vec<u8>, Box<dyn Read>)> {
    let mut stream = stream;
    let mut head = Vec::new();
    let mut buf = [0; 1001];
    loop {
        let n = stream.read(&mut buf)?;
        if n == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let end = buf[..n].windows(4).position(|four| four == b"\r\n\r\n");
        let taken = end.map_or(n, |at| at + 4);
        head.extend(&buf[..taken]);
        if head.len() > 1000 {
            return Err(ErrorKind::InvalidData.into());
        }
        if end.is_some() {
            let rest = io::Cursor::new(buf[taken..n].to_vec());
            return Ok((head, Box::new(rest.chain(stream))));
        }
    }
}

fn main() {}
