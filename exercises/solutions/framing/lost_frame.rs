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

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Role, Verdict, hand_over};

    fn read(deed: &str, role: Role, wants: &str) -> Verdict {
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed}, and you still wait for more.");
        let done = peers::within(&late, move || {
            let mut lines = Lines::of(stream);
            let next = || match lines.next_line() {
                Ok(Some(line)) => format!("`{line}`"),
                Ok(None) => "the end".to_string(),
                Err(e) => format!("{:?}", e.kind()),
            };
            std::iter::repeat_with(next).take(3).collect::<Vec<_>>().join(", ")
        })?;
        peer.saw();
        match done.value {
            got if got == wants => Ok(()),
            got => Err(format!("{deed}. You have {got}.").into()),
        }
    }

    #[test]
    fn two_in_one_write() -> Verdict {
        read(
            "I sent `one\\ntwo\\n` in one write, and closed",
            peers::sends_and_finishes(b"one\ntwo\n"),
            "`one`, `two`, the end",
        )
    }

    #[test]
    fn an_empty_line() -> Verdict {
        read(
            "I sent `\\n\\ntwo\\n`",
            peers::sends_and_finishes(b"\n\ntwo\n"),
            "``, ``, `two`",
        )
    }

    #[test]
    fn cut_off() -> Verdict {
        read(
            "I sent `one\\n\\ntw`, and closed",
            peers::sends_and_finishes(b"one\n\ntw"),
            "`one`, ``, UnexpectedEof",
        )
    }

    #[test]
    fn byte_by_byte() -> Verdict {
        read(
            "I sent `one\\ntwo\\nthree\\n` one byte at a time",
            peers::one_byte_at_a_time(b"one\ntwo\nthree\n"),
            "`one`, `two`, `three`",
        )
    }

    #[test]
    fn blanks() -> Verdict {
        read(
            "I sent ` one \\n \\ntwo\\n`",
            peers::sends_and_finishes(b" one \n \ntwo\n"),
            "` one `, ` `, `two`",
        )
    }

    #[test]
    fn a_reset() -> Verdict {
        read(
            "I sent `one\\ntwo\\n` and broke the connection",
            peers::sends_and_resets(b"one\ntwo\n"),
            "`one`, `two`, ConnectionReset",
        )
    }
}
