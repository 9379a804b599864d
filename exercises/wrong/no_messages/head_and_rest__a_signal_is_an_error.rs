// Red: I sent a head in two pieces, and signals meanwhile. You said Interrupted.
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

const MOST: usize = 1000;

pub fn head_and_rest(
    stream: TcpStream,
) -> io::Result<(Vec<u8>, Box<dyn Read>)> {
    let mut stream = stream;
    let mut head = Vec::new();
    let mut chunk = [0; 512];
    loop {
        let end = head.windows(4).position(|it| it == b"\r\n\r\n");
        match end.map(|at| at + 4) {
            Some(end) if end <= MOST => {
                let rest = head.split_off(end);
                let rest = io::Cursor::new(rest).chain(stream);
                return Ok((head, Box::new(rest)));
            }
            None if head.len() < MOST => (),
            _ => return Err(ErrorKind::InvalidData.into()),
        }
        match stream.read(&mut chunk)? {
            0 => return Err(ErrorKind::UnexpectedEof.into()),
            n => head.extend_from_slice(&chunk[..n]),
        }
    }
}

fn main() {}
