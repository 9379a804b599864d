// Red: I sent all of a head but its last two bytes, and finished. You took 29 bytes for a head, and said nothing.
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

use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::net::TcpStream;

const MOST: usize = 1000;

pub fn head_and_rest(
    stream: TcpStream,
) -> io::Result<(Vec<u8>, Box<dyn Read>)> {
    // A BufReader takes what is there, and may hold the beginning of the rest.
    // Therefore it is what goes on to the next reader, and not the stream:
    // `into_inner` would drop what it holds, and nobody would see an error.
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    // The whole head is asked, not what one read brought: the last four bytes
    // may come in four reads.
    while !head.ends_with(b"\r\n\r\n") {
        let left = (MOST - head.len()) as u64;
        // `take` bounds the memory. It ends the read and not the line, so there
        // are two ways to get nothing more, and they are told apart.
        if left == 0 {
            return Err(ErrorKind::InvalidData.into());
        }
        if (&mut reader).take(left).read_until(b'\n', &mut head)? == 0 {
            break;
        }
    }
    Ok((head, Box::new(reader)))
}

fn main() {}
