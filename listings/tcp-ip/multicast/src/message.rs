//! What is said in the group of our discovery: a line of text.

use std::fmt;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Message {
    /// Who is there?
    Who,
    /// A service is here for so many seconds more. With 0 it goes.
    Here {
        name: String,
        port: u16,
        seconds: u32,
    },
}

// ANCHOR: read
/// More than any message has.
pub const ROOM: usize = 64;
const LONGEST_NAME: usize = 30;
const DIGITS: usize = 10;

impl Message {
    pub fn read(datagram: &[u8]) -> Option<Message> {
        let line = str::from_utf8(datagram).ok()?.strip_suffix('\n')?;
        let words: Vec<&str> = line.split(' ').collect();
        match words[..] {
            ["who"] => Some(Message::Who),
            ["here", name, port, seconds] => Some(Message::Here {
                name: check(name)?.into(),
                port: number(port).filter(|it| *it != 0)?,
                seconds: number(seconds)?,
            }),
            _ => None,
        }
    }
}

/// Names end up on somebody's screen: no byte that a terminal obeys.
pub fn check(name: &str) -> Option<&str> {
    let fine =
        |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    let length = (1..=LONGEST_NAME).contains(&name.len());
    (length && name.bytes().all(fine)).then_some(name)
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    let digits = text.bytes().all(|b| b.is_ascii_digit());
    (digits && text.len() <= DIGITS).then(|| text.parse().ok())?
}
// ANCHOR_END: read

impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Message::Who => writeln!(f, "who"),
            Message::Here {
                name,
                port,
                seconds,
            } => writeln!(f, "here {name} {port} {seconds}"),
        }
    }
}
