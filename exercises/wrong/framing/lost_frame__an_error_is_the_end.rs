// Red: I sent `one\ntwo\n` and broke the connection. You have `one`, `two`, the end.
// The second line is lost.
// Chapter: src/ipc/framing.md
//
// A peer sends lines, and `next` gives one of them at each call, without its
// end. `None` is the end between two lines, and an end inside of a line is
// `UnexpectedEof`. Some lines never come.
//
// Wrong: an error is no end between two lines.

use std::io::{self, BufRead, BufReader, ErrorKind};
use std::net::TcpStream;

pub struct Lines {
    reader: BufReader<TcpStream>,
}

impl Lines {
    pub fn of(stream: TcpStream) -> Lines {
        Lines { reader: BufReader::new(stream) }
    }

    pub fn next_line(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        if self.reader.read_line(&mut line).is_err() {
            return Ok(None);
        }
        match line.strip_suffix('\n') {
            Some(line) => Ok(Some(line.into())),
            None if line.is_empty() => Ok(None),
            None => Err(ErrorKind::UnexpectedEof.into()),
        }
    }
}

fn main() {}
