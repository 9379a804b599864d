//! What a right answer is: one line of description.

/// What clients say, and what is a right answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Talk {
    /// The description, as it was given.
    pub words: String,
    /// One message, after which another may come.
    pub message: Vec<u8>,
    /// The same, if it is the last one.
    pub last: Vec<u8>,
    answer: Answer,
    /// Answers are lines: learned from the first one.
    pub lines: bool,
    /// The server closes after the (last) answer: learned there, too.
    pub closes: bool,
}

#[derive(Clone, Debug, PartialEq)]
enum Answer {
    /// Nobody said what is right.
    Unknown,
    Exactly(Vec<u8>),
    Begins(Vec<u8>),
    /// Four bytes, most significant first, and as many as they say.
    Frame,
    Http,
}

/// What the beginning of some bytes is.
#[derive(Debug, PartialEq)]
pub enum Part {
    /// A right answer of that length.
    Right(usize),
    /// Not whole yet.
    More,
    Wrong,
}

pub const FORMS: &str = "echo | upper | length-prefix | http | \
                         'send \"…\\n\" expect \"…\"'";

impl Talk {
    pub fn parse(words: &str) -> Result<Talk, String> {
        let hello = b"hello\n".to_vec();
        let talk = |message: Vec<u8>, answer| Talk {
            words: words.to_owned(),
            last: message.clone(),
            message,
            answer,
            lines: false,
            closes: false,
        };
        Ok(match words.trim() {
            "echo" => talk(hello.clone(), Answer::Exactly(hello)),
            "upper" => talk(hello, Answer::Exactly(b"HELLO\n".into())),
            "length-prefix" => talk(b"\0\0\0\x05hello".into(), Answer::Frame),
            "http" => Talk {
                last: b"GET / HTTP/1.1\r\nHost: localhost\r\n\
                        Connection: close\r\n\r\n"
                    .into(),
                ..talk(
                    b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".into(),
                    Answer::Http,
                )
            },
            other => {
                let (message, answer) = dialogue(other).ok_or_else(|| {
                    format!("I don't understand `{other}`: {FORMS}")
                })?;
                talk(message, answer)
            }
        })
    }

    /// Without a description: something is said, nothing is right or wrong.
    pub fn unknown() -> Talk {
        Talk {
            words: "nothing in particular".into(),
            message: b"hello\n".into(),
            last: b"hello\n".into(),
            answer: Answer::Unknown,
            lines: false,
            closes: false,
        }
    }

    pub fn is_known(&self) -> bool {
        self.answer != Answer::Unknown
    }

    pub fn is_http(&self) -> bool {
        self.answer == Answer::Http
    }

    pub fn is_framed(&self) -> bool {
        self.answer == Answer::Frame
    }

    /// Whether the server speaks without being asked.
    pub fn only_listens(&self) -> bool {
        self.message.is_empty()
    }

    /// The first half of a message, never the whole of it.
    pub fn half(&self) -> &[u8] {
        &self.message[..self.message.len() / 2]
    }

    /// What the beginning of `got` is; `ended` if no more will come.
    pub fn part(&self, got: &[u8], ended: bool) -> Part {
        match &self.answer {
            Answer::Unknown => match ended {
                true => Part::Right(got.len()),
                false => Part::More,
            },
            Answer::Exactly(right) => {
                if got.len() >= right.len() {
                    match got.starts_with(right) {
                        true => Part::Right(right.len()),
                        false => Part::Wrong,
                    }
                } else if right.starts_with(got) {
                    Part::More
                } else {
                    Part::Wrong
                }
            }
            Answer::Begins(right) => {
                let n = right.len().min(got.len());
                if got[..n] != right[..n] {
                    return Part::Wrong;
                }
                if got.is_empty() || n < right.len() {
                    return Part::More;
                }
                let end = got[right.len().saturating_sub(1)..]
                    .iter()
                    .position(|byte| *byte == b'\n');
                match end {
                    Some(end) => {
                        let start = right.len().saturating_sub(1);
                        Part::Right(start + end + 1)
                    }
                    None if self.lines && !ended => Part::More,
                    None => Part::Right(got.len()),
                }
            }
            Answer::Frame => {
                let Some((length, rest)) = got.split_first_chunk::<4>() else {
                    return Part::More;
                };
                let length = u32::from_be_bytes(*length) as usize;
                if length > 1 << 24 {
                    Part::Wrong
                } else if rest.len() >= length {
                    Part::Right(4 + length)
                } else {
                    Part::More
                }
            }
            Answer::Http => http(got, ended),
        }
    }

    /// How many right answers there are, how many bytes they have, and what
    /// comes after them.
    pub fn count(&self, got: &[u8], ended: bool) -> (usize, usize, Part) {
        let (mut count, mut at) = (0, 0);
        loop {
            match self.part(&got[at..], ended) {
                Part::Right(n) if n > 0 => {
                    count += 1;
                    at += n;
                }
                Part::Right(_) => return (count, at, Part::More),
                other => return (count, at, other),
            }
            if at == got.len() {
                return (count, at, Part::More);
            }
        }
    }

    /// Whether so many answers are there, or something that is none.
    pub fn is_enough(&self, got: &[u8], answers: usize) -> bool {
        let (count, _, then) = self.count(got, false);
        count >= answers || then == Part::Wrong
    }

    /// The number in an HTTP answer's first line.
    pub fn status(&self, got: &[u8]) -> Option<u16> {
        let line = got.split(|byte| *byte == b'\r').next()?;
        let line = std::str::from_utf8(line).ok()?;
        let (version, rest) = line.split_once(' ')?;
        let status = rest.split(' ').next()?.parse().ok();
        status.filter(|_| self.is_http() && version.starts_with("HTTP/"))
    }
}

fn http(got: &[u8], ended: bool) -> Part {
    let n = got.len().min(5);
    if got[..n] != b"HTTP/"[..n] {
        return Part::Wrong;
    }
    let Some(end) = got.windows(4).position(|four| four == b"\r\n\r\n") else {
        return match ended && !got.is_empty() {
            true => Part::Wrong,
            false => Part::More,
        };
    };
    let head = String::from_utf8_lossy(&got[..end]).to_ascii_lowercase();
    let body = &got[end + 4..];
    let field = |name: &str| {
        let of = |line: &str| {
            let (field, value) = line.split_once(':')?;
            (field == name).then(|| value.trim().to_owned())
        };
        head.lines().find_map(of)
    };
    let bodiless = [" 204", " 304", " 100"];
    let first = head.lines().next().unwrap_or_default();
    if bodiless.iter().any(|status| first.contains(status)) {
        return Part::Right(end + 4);
    }
    if let Some(length) = field("content-length") {
        let length: usize = length.parse().unwrap_or(0);
        return match body.len() >= length {
            true => Part::Right(end + 4 + length),
            // A body cut short is an answer that is none.
            false if ended => Part::Wrong,
            false => Part::More,
        };
    }
    if field("transfer-encoding").is_some() {
        let last = b"0\r\n\r\n";
        let end_of_body = body.windows(last.len()).position(|w| w == last);
        return match end_of_body {
            Some(at) => Part::Right(end + 4 + at + last.len()),
            None if ended => Part::Wrong,
            None => Part::More,
        };
    }
    match ended {
        true => Part::Right(got.len()),
        false => Part::More,
    }
}

/// `send "…" expect "…"`, either of them alone, with Rust's escapes.
fn dialogue(words: &str) -> Option<(Vec<u8>, Answer)> {
    let mut rest = words.trim();
    let mut message = Vec::new();
    let mut answer = Vec::new();
    if let Some(after) = rest.strip_prefix("send") {
        (message, rest) = quoted(after)?;
    }
    if let Some(after) = rest.strip_prefix("expect") {
        (answer, rest) = quoted(after)?;
    }
    let said = words.trim() != rest;
    (said && rest.is_empty()).then_some((message, Answer::Begins(answer)))
}

fn quoted(text: &str) -> Option<(Vec<u8>, &str)> {
    let text = text.trim_start().strip_prefix('"')?;
    let mut bytes = Vec::new();
    let mut chars = text.char_indices();
    while let Some((at, char)) = chars.next() {
        match char {
            '"' => return Some((bytes, text[at + 1..].trim())),
            '\\' => match chars.next()?.1 {
                'n' => bytes.push(b'\n'),
                'r' => bytes.push(b'\r'),
                't' => bytes.push(b'\t'),
                '0' => bytes.push(0),
                'x' => {
                    let (from, _) = chars.next()?;
                    let (to, last) = chars.next()?;
                    let digits = &text[from..to + last.len_utf8()];
                    bytes.push(u8::from_str_radix(digits, 16).ok()?);
                }
                same => bytes.extend(same.to_string().as_bytes()),
            },
            other => bytes.extend(other.to_string().as_bytes()),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn talk(words: &str) -> Talk {
        Talk::parse(words).expect("it is right")
    }

    #[test]
    fn descriptions() {
        let ping = talk(r#"send "PING\r\n" expect "+PONG""#);
        assert_eq!(ping.message, b"PING\r\n");
        assert_eq!(ping.part(b"+PON", false), Part::More);
        assert_eq!(ping.part(b"+PONG\r\n+PONG", false), Part::Right(7));
        assert_eq!(ping.part(b"-ERR", false), Part::Wrong);
        assert!(talk(r#"expect """#).only_listens());
        assert_eq!(talk(r#"send "\x00a""#).message, b"\0a");
        for wrong in ["", "eco", "send", "send \"a", "expect \"a\" more"] {
            assert!(Talk::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn answers() {
        let echo = talk("echo");
        assert_eq!(echo.count(b"hello\nhello\nhe", false).0, 2);
        assert_eq!(echo.part(b"hullo\n", false), Part::Wrong);
        let frames = talk("length-prefix");
        assert_eq!(frames.part(b"\0\0\0\x02ab", false), Part::Right(6));
        assert_eq!(frames.part(b"\0\0\0\x02a", false), Part::More);
        let http = talk("http");
        let answer = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        assert_eq!(http.part(answer, false), Part::Right(answer.len()));
        assert_eq!(http.status(answer), Some(200));
        assert_eq!(http.part(&answer[..20], true), Part::Wrong);
    }
}
