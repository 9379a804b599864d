//! What the clients of this chapter share.

use std::env;
use std::fmt::Display;
use std::io::{self, BufReader, Error, ErrorKind, Write};
use std::net::TcpStream;

use framing::{Lines, read_frame};
use time_limits::deadline::{Deadline, Timed};

use crate::grammar::number;
use crate::hello::Hello;
use crate::reply::Reply;

/// A server may announce more about itself than it may answer.
const LONGEST: usize = 1000;

/// The client's end of a conversation.
pub struct Talk<'a> {
    stream: &'a TcpStream,
    deadline: Deadline,
    reader: BufReader<Timed<'a, Deadline>>,
    lines: Lines,
    pub version: u32,
}

impl<'a> Talk<'a> {
    // ANCHOR: begin
    /// Says hello, and learns which version it is.
    pub fn begin(
        stream: &'a TcpStream,
        hello: Hello,
        deadline: Deadline,
    ) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        let mut talk = Self {
            stream,
            deadline,
            reader: BufReader::new(Timed(stream, deadline)),
            lines: Lines::new(LONGEST),
            version: 0,
        };
        talk.send(&format!("{hello}\n"))?;
        let line = talk.line()?;
        if let Some(Reply::Bye { code, why }) = Reply::parse(&line) {
            return Err(ended(code, &why));
        }
        // Behind the version stand limits. We keep below all of them.
        let mut words = line.split(' ');
        let stock = words.next() == Some("stock");
        talk.version = words.next().and_then(number).unwrap_or(0);
        match stock && (hello.low..=hello.high).contains(&talk.version) {
            true => Ok(talk),
            false => Err(odd(line.escape_debug())),
        }
    }
    // ANCHOR_END: begin

    pub fn send(&mut self, text: &str) -> io::Result<()> {
        Timed(self.stream, self.deadline).write_all(text.as_bytes())
    }

    pub fn reply(&mut self) -> io::Result<Reply> {
        let line = self.line()?;
        Reply::parse(&line).ok_or_else(|| odd(line.escape_debug()))
    }

    fn line(&mut self) -> io::Result<String> {
        match read_frame(&mut self.reader, &mut self.lines)? {
            Some(line) => String::from_utf8(line)
                .map_err(|why| odd(why.as_bytes().escape_ascii())),
            None => Err(ErrorKind::UnexpectedEof.into()),
        }
    }
}

/// A `bye`, as an error. With a code of 4. it's of the kind `Unsupported`: to
/// send the same again is of no use.
pub fn ended(code: u32, why: &str) -> Error {
    let kind = match code / 10 {
        4 => ErrorKind::Unsupported,
        _ => ErrorKind::Other,
    };
    Error::new(kind, format!("bye {code}, {}", why.escape_debug()))
}

/// What the server said comes escaped: it goes to a terminal.
fn odd(line: impl Display) -> Error {
    Error::other(format!("the server said \"{line}\""))
}

/// The address on the command line, or the server's own. None: the argument is
/// no text.
pub fn address() -> Option<String> {
    match env::args_os().nth(1) {
        Some(arg) => arg.into_string().ok(),
        None => Some("127.0.0.1:7150".to_string()),
    }
}
