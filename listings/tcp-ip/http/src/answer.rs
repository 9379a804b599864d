//! An answer, and how it is sent.

use std::fmt::Write as _;
use std::io::{self, ErrorKind, Read, Write};
use std::time::{Duration, SystemTime};

use httpdate::fmt_http_date;

use crate::conversation::{Conversation, Paced};
use crate::files::Found;

pub struct Answer {
    pub status: u16,
    /// Lines of the head, without their ends.
    pub lines: Vec<String>,
    pub content: Content,
}

pub enum Content {
    Text(String),
    File(Found),
    /// 304: the client has it.
    Known,
}

impl Answer {
    pub fn text(status: u16, text: &str) -> Answer {
        let lines = vec!["Content-Type: text/plain".into()];
        let content = Content::Text(format!("{text}\n"));
        Answer {
            status,
            lines,
            content,
        }
    }

    // ANCHOR: send
    /// Sends it. The length is said once, also where no body follows.
    pub fn send<S: Conversation>(
        self,
        to: &mut Paced<S>,
        (head_only, close): (bool, bool),
        piece_time: Duration,
    ) -> io::Result<()> {
        let mut head = format!(
            "HTTP/1.1 {} {}\r\nDate: {}\r\n",
            self.status,
            reason(self.status),
            fmt_http_date(SystemTime::now()),
        );
        for line in self.lines {
            head += &line;
            head += "\r\n";
        }
        if close {
            head += "Connection: close\r\n";
        }
        let length = match &self.content {
            Content::Text(text) => Some(text.len() as u64),
            Content::File(found) => Some(found.length),
            Content::Known => None,
        };
        if let Some(length) = length {
            let _ = write!(head, "Content-Length: {length}\r\n");
        }
        head += "\r\n";
        to.within(piece_time);
        let mut bytes = head.into_bytes();
        match self.content {
            Content::Text(text) if !head_only => {
                bytes.extend_from_slice(text.as_bytes());
            }
            Content::File(found) if !head_only => {
                return stream(to, bytes, found, piece_time);
            }
            _ => {}
        }
        to.write_all(&bytes)?;
        to.flush()
    }
    // ANCHOR_END: send
}

// ANCHOR: stream
/// The head and the file, 64 KiB at a time, each in its time.
fn stream<S: Conversation>(
    to: &mut Paced<S>,
    mut bytes: Vec<u8>,
    found: Found,
    piece_time: Duration,
) -> io::Result<()> {
    let mut left = found.length;
    loop {
        let room = (64 << 10) - bytes.len() as u64;
        let n = (&found.file).take(room.min(left)).read_to_end(&mut bytes)?;
        left -= n as u64;
        to.within(piece_time);
        to.write_all(&bytes)?;
        if left == 0 {
            return to.flush();
        }
        if n == 0 {
            // The length is said already: only the end can tell.
            return Err(ErrorKind::UnexpectedEof.into());
        }
        bytes.clear();
    }
}
// ANCHOR_END: stream

/// The words behind the number. No program needs them, and they may be none.
fn reason(status: u16) -> &'static str {
    match status {
        200 => "OK",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        _ => "",
    }
}
