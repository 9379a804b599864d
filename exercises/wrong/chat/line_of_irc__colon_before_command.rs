// Red: I sent `:s :QUIT`. You say: `QUIT` from `s` with []. I expected: wrong.
// A line of IRC.
// Chapter: src/tcp-ip/chat.md
//
// Write `parse`. It gets a line without its end:
//
//     [":" sender SPACES] command {SPACES parameter} [SPACES ":" last] [SPACES]
//
// - The sender is what stands between the first colon and the first space. It
//   is not empty.
// - The command is letters of ASCII, one or more, or three digits.
// - A parameter ends before the next space. Colons inside it are its own.
// - The last parameter takes all that is left, spaces too, without the first
//   colon. It may be empty. The fifteenth parameter is the last one, with a
//   colon or without.
// - SPACES are one or more of the byte 32, and nothing else. Spaces at the end
//   of the line mean nothing, unless they belong to the last parameter.
// - A line of more than 510 bytes is wrong, and so is one with CR, LF or NUL.
//   All other bytes are right in a sender and a parameter: IRC knows no UTF-8.

#[derive(Debug, PartialEq)]
pub struct Line<'a> {
    pub sender: Option<&'a [u8]>,
    pub command: &'a [u8],
    pub params: Vec<&'a [u8]>,
}

/// `None`: the line is wrong.
pub fn parse(line: &[u8]) -> Option<Line<'_>> {
    // The whole line first: its length, and three bytes that no line may
    // have. A CR inside would be an end of line for some clients.
    if line.len() > 510 || line.iter().any(|b| b"\r\n\0".contains(b)) {
        return None;
    }
    let (sender, rest) = match line.strip_prefix(b":") {
        Some(rest) => {
            let (sender, rest) = word(rest);
            (Some(sender), rest)
        }
        None => (None, line),
    };
    let rest = rest.strip_prefix(b":").unwrap_or(rest);
    let (command, mut rest) = word(rest);
    let letters = command.iter().all(u8::is_ascii_alphabetic);
    let digits = command.iter().all(u8::is_ascii_digit) && command.len() == 3;
    if sender == Some(b"") || command.is_empty() || !letters && !digits {
        return None;
    }
    // Only at the beginning of a parameter is a colon more than a byte, so a
    // search for `:` in the whole line would find those inside words.
    let mut params = Vec::new();
    while !rest.is_empty() {
        if let Some(last) = rest.strip_prefix(b":") {
            params.push(last);
            break;
        }
        if params.len() == 14 {
            params.push(rest);
            break;
        }
        let (param, more) = word(rest);
        params.push(param);
        rest = more;
    }
    Some(Line { sender, command, params })
}

/// The first word, and what stands behind the spaces after it.
fn word(line: &[u8]) -> (&[u8], &[u8]) {
    let end = line.iter().position(|b| *b == b' ').unwrap_or(line.len());
    let (word, rest) = line.split_at(end);
    let start = rest.iter().position(|b| *b != b' ').unwrap_or(rest.len());
    (word, &rest[start..])
}

fn main() {}
