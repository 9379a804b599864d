// Red: I sent `\n\ntwo\n`. You have the end, the end, `two`.
// The second line is lost.
// Chapter: src/ipc/framing.md
//
// A peer sends lines, and `next` gives one of them at each call, without its
// end. `None` is the end between two lines, and an end inside of a line is
// `UnexpectedEof`. Some lines never come.

use std::io::{self, BufRead, BufReader, ErrorKind};
use std::net::TcpStream;

pub struct Lines {
    // For as long as the stream: a read takes what has come, which may be half
    // a line or five, and what is not of this line waits in the buffer for the
    // next call. A reader for each call would take it along when it goes.
    reader: BufReader<TcpStream>,
}

impl Lines {
    pub fn of(stream: TcpStream) -> Lines {
        Lines { reader: BufReader::new(stream) }
    }

    pub fn next_line(&mut self) -> io::Result<Option<String>> {
        let mut line = String::new();
        self.reader.read_line(&mut line)?;
        match line.strip_suffix('\n') {
            Some("") => Ok(None),
            Some(line) => Ok(Some(line.into())),
            // No byte at all has come. An empty line is one: its end.
            None if line.is_empty() => Ok(None),
            // `BufRead::lines` would give this half as a line. (Neither has a
            // limit, for a line without end: the page's decoder has one.)
            None => Err(ErrorKind::UnexpectedEof.into()),
        }
    }
}

fn main() {}
