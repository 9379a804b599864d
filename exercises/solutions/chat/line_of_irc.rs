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

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    type Right<'a> = (Option<&'a [u8]>, &'a [u8], &'a [&'a [u8]]);

    fn tell(line: &Option<Line>) -> String {
        let Some(line) = line else {
            return "wrong".into();
        };
        let say = |bytes: &[u8]| match bytes.len() {
            0..=60 => format!("`{}`", bytes.escape_ascii()),
            n => format!("{n} bytes"),
        };
        let sender = line.sender.map_or("nobody".into(), say);
        let params: Vec<String> =
            line.params.iter().map(|it| say(it)).collect();
        let command = say(line.command);
        format!("{command} from {sender} with [{}]", params.join(", "))
    }

    fn check(bytes: &[u8], right: Option<Right>) -> Verdict {
        let right = right.map(|(sender, command, params)| Line {
            sender,
            command,
            params: params.to_vec(),
        });
        let shown = bytes.escape_ascii().to_string();
        let shown = match shown.len() {
            0..=60 => format!("`{shown}`"),
            _ => format!("`{}…` ({} bytes)", &shown[..30], bytes.len()),
        };
        let held = bytes.to_vec();
        let late = format!("I sent {shown}, and `parse` does not end.");
        let said = peers::within(&late, move || {
            std::panic::catch_unwind(|| parse(&held).map(|it| tell(&Some(it))))
        })?;
        let Ok(said) = said.value else {
            return Err(format!("I sent {shown}, and you panicked.").into());
        };
        let said = said.unwrap_or_else(|| tell(&None));
        let right = tell(&right);
        match said == right {
            true => Ok(()),
            false => Err(format!(
                "I sent {shown}. You say: {said}. I \
                 expected: {right}."
            )
            .into()),
        }
    }

    #[test]
    fn commands() -> Verdict {
        check(b"QUIT", Some((None, b"QUIT", &[])))?;
        check(b"QUIT ", Some((None, b"QUIT", &[])))?;
        let long = b"ABCDEFGHIJKLMNOPQRST";
        check(long, Some((None, long, &[])))?;
        check(b"nick ann", Some((None, b"nick", &[b"ann"])))?;
        check(b"JOIN #a key", Some((None, b"JOIN", &[b"#a", b"key"])))?;
        check(b"001 ann", Some((None, b"001", &[b"ann"])))?;
        check(b"MODE  #a   +b ", Some((None, b"MODE", &[b"#a", b"+b"])))
    }

    #[test]
    fn last_parameter() -> Verdict {
        let said: &[&[u8]] = &[b"#a", b"how are you?"];
        check(b"PRIVMSG #a :how are you?", Some((None, b"PRIVMSG", said)))?;
        let said: &[&[u8]] = &[b"#a", b":) see: you "];
        check(b"PRIVMSG #a ::) see: you ", Some((None, b"PRIVMSG", said)))?;
        check(b"TOPIC #a :", Some((None, b"TOPIC", &[b"#a", b""])))?;
        let said: &[&[u8]] = &[b"#a", b"  two  spaces  "];
        check(b"TOPIC #a   :  two  spaces  ", Some((None, b"TOPIC", said)))?;
        check(b"PING :", Some((None, b"PING", &[b""])))?;
        check(b"PING a:b :c", Some((None, b"PING", &[b"a:b", b"c"])))?;
        check(b"JOIN 0::1 x", Some((None, b"JOIN", &[b"0::1", b"x"])))
    }

    #[test]
    fn sender() -> Verdict {
        let ann: &[u8] = b"ann!a@0::1";
        check(b":ann!a@0::1 QUIT", Some((Some(ann), b"QUIT", &[])))?;
        let said: &[&[u8]] = &[b"#a", b"x :y"];
        check(b":s  NOTICE #a :x :y", Some((Some(b"s"), b"NOTICE", said)))?;
        check(b":s 353 a", Some((Some(b"s"), b"353", &[b"a"])))?;
        check(b":s", None)?;
        check(b":s ", None)?;
        check(b": QUIT", None)?;
        check(b":", None)
    }

    #[test]
    fn fifteen() -> Verdict {
        let letters: Vec<&[u8]> = b"abcdefghijklmn".chunks(1).collect();
        let line = b"A a b c d e f g h i j k l m n";
        check(line, Some((None, b"A", &letters)))?;
        let with = |last: &'static [u8]| [&letters[..], &[last]].concat();
        let line = b"A a b c d e f g h i j k l m n o  p :q ";
        check(line, Some((None, b"A", &with(b"o  p :q "))))?;
        let line = b"A a b c d e f g h i j k l m n :o p";
        check(line, Some((None, b"A", &with(b"o p"))))?;
        let line = b"A a b c d e f g h i j k l m n  ";
        check(line, Some((None, b"A", &letters)))
    }

    #[test]
    fn wrong_lines() -> Verdict {
        let wrong: [&[u8]; 19] = [
            b"",
            b" ",
            b"   ",
            b" QUIT",
            b"12",
            b"1234",
            b"QU1T",
            b"QUIT!",
            b"A b\rc",
            b"A b\nc",
            b"A :b\0",
            b":s\r A",
            b"12a",
            b"\xc3\xa4",
            b":s :QUIT",
            b": a QUIT",
            b"+12",
            b":s\0 A",
            b":s\n A",
        ];
        wrong.iter().try_for_each(|line| check(line, None))
    }

    #[test]
    fn any_bytes() -> Verdict {
        check(
            b"A \xff :\xfe \x01",
            Some((None, b"A", &[b"\xff", b"\xfe \x01"])),
        )?;
        check(b"A b\tc", Some((None, b"A", &[b"b\tc"])))?;
        check(b"A\tb", None)?;
        check(b"A :b\t", Some((None, b"A", &[b"b\t"])))?;
        check(b"A b\xc2\xa0c", Some((None, b"A", &[b"b\xc2\xa0c"])))?;
        check(b":\xff A", Some((Some(b"\xff"), b"A", &[])))
    }

    #[test]
    fn long_lines() -> Verdict {
        let long = [b"A ".to_vec(), vec![b'x'; 508]].concat();
        check(&long, Some((None, b"A", &[&long[2..]])))?;
        check(&[&long[..], b"x"].concat(), None)?;
        check(&[&long[..], b" "].concat(), None)
    }
}
