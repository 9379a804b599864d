// Which version?
// Chapter: src/tcp-ip/protocols.md
//
// A server speaks the versions `lowest` to `highest`. `which_version` reads the
// first line of a client, and chooses one, or says why not.
//
// - A hello is `stock LOW-HIGH`: the versions that the client speaks. LOW and
//   HIGH are numbers up to 65535: digits only, no zero in front. (0 alone is a
//   number.) LOW is not greater than HIGH.
// - More words may follow, for versions that are yet to come. Each has one
//   space in front of it and at least one byte. They mean nothing to you.
// - Everything else is not a hello. A line may hold any bytes.
// - You choose the highest version that both speak.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    Speak(u32),
    NoneInCommon,
    NotAHello,
}

use Answer::*;

pub fn which_version(line: &[u8], lowest: u32, highest: u32) -> Answer {
    // TODO: Read the hello, and choose.
    let _ = (line, lowest);
    Speak(highest)
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn say(line: &[u8]) -> String {
        peers::say(line)
    }

    /// What the code under test answers, and never a panic.
    fn ask(
        line: &[u8],
        lowest: u32,
        highest: u32,
    ) -> Result<Answer, peers::Sentence> {
        let line = line.to_vec();
        let said = say(&line);
        std::panic::catch_unwind(move || which_version(&line, lowest, highest))
            .map_err(|_| format!("I said {said}, and you panicked.").into())
    }

    fn told(answer: Answer) -> String {
        match answer {
            Speak(version) => format!("you chose {version}"),
            NoneInCommon => "you found no common version".into(),
            NotAHello => "you say that it is not a hello".into(),
        }
    }

    fn all(cases: &[(&[u8], u32, u32, Answer)], why: &str) -> Verdict {
        for (line, lowest, highest, right) in cases {
            let answer = ask(line, *lowest, *highest)?;
            if answer != *right {
                let end = match why {
                    "" => format!("I expected {right:?}."),
                    why => why.to_string(),
                };
                return Err(format!(
                    "I said {}, you speak {lowest} to {highest}, and {}. {end}",
                    say(line),
                    told(answer),
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn common() -> Verdict {
        all(
            &[
                (b"stock 1-1", 1, 2, Speak(1)),
                (b"stock 1-2", 1, 2, Speak(2)),
                (b"stock 1-2", 1, 1, Speak(1)),
                (b"stock 2-9", 1, 4, Speak(4)),
                (b"stock 0-65535", 3, 5, Speak(5)),
                (b"stock 3-3", 3, 3, Speak(3)),
                (b"stock 5-10", 5, 12, Speak(10)),
                (b"stock 0-0", 0, 5, Speak(0)),
                (b"stock 0-9", 0, 0, Speak(0)),
            ],
            "",
        )
    }

    #[test]
    fn none_in_common() -> Verdict {
        all(
            &[
                (b"stock 3-5", 1, 2, NoneInCommon),
                (b"stock 1-2", 3, 5, NoneInCommon),
                (b"stock 0-0", 1, 5, NoneInCommon),
                (b"stock 65535-65535", 1, 5, NoneInCommon),
            ],
            "One of us does not speak that.",
        )
    }

    #[test]
    fn one_spelling() -> Verdict {
        let why = "A number has one spelling.";
        for line in [
            "stock 01-2",
            "stock 1-02",
            "stock +1-2",
            "stock 1-+2",
            "stock 00-2",
            "stock 000001-2",
            "stock 1-0000000000000000000002",
        ] {
            all(&[(line.as_bytes(), 1, 2, NotAHello)], why)?;
        }
        Ok(())
    }

    #[test]
    fn too_great() -> Verdict {
        let why = "There is no such version.";
        for line in [
            "stock 1-65536",
            "stock 65536-65537",
            "stock 1-99999",
            "stock 1-4294967297",
            "stock 1-99999999999999999999999",
        ] {
            all(&[(line.as_bytes(), 1, 2, NotAHello)], why)?;
        }
        Ok(())
    }

    #[test]
    fn the_wrong_way_round() -> Verdict {
        let why = "LOW is greater than HIGH.";
        all(
            &[
                (b"stock 2-1", 1, 2, NotAHello),
                (b"stock 9-8", 1, 2, NotAHello),
                (b"stock 10-9", 9, 10, NotAHello),
            ],
            why,
        )
    }

    #[test]
    fn more_words() -> Verdict {
        let why = "What comes behind has a place, and means nothing yet.";
        all(
            &[
                (b"stock 1-2 line=1000", 1, 2, Speak(2)),
                (b"stock 1-2 a b c", 1, 2, Speak(2)),
                (b"stock 1-2 7-9", 1, 2, Speak(2)),
                (b"stock 1-1 stock 1-2", 1, 2, Speak(1)),
                (b"stock 3-4 \xff\xfe", 1, 2, NoneInCommon),
                (b"stock 1-2 \xff", 1, 2, Speak(2)),
                (b"stock 1-2 a\tb", 1, 2, Speak(2)),
                (b"stock 1-2 a\r", 1, 2, Speak(2)),
                (b"stock 1-2 a\0b", 1, 2, Speak(2)),
                (b"stock 1-2 \0 \0", 1, 2, Speak(2)),
                (b"stock 1-2 UPPER!=_", 1, 2, Speak(2)),
                (b"stock 1-2 =", 1, 2, Speak(2)),
                (b"stock 1-2 a-word-with-more-than-20-bytes", 1, 2, Speak(2)),
            ],
            why,
        )
    }

    #[test]
    fn long() -> Verdict {
        for (word, n) in [(" more", 60), ("x", 300), (" x", 40_000)] {
            let more = word.repeat(n);
            let line = format!("stock 1-2 {}", more.trim_start());
            let answer = ask(line.as_bytes(), 1, 2);
            if !matches!(answer, Ok(Speak(2))) {
                let what = match answer {
                    Ok(answer) => told(answer),
                    Err(_) => "you panicked".into(),
                };
                return Err(format!(
                    "I said a hello of {} bytes, and {what}. The grammar has \
                     no limit for what comes behind.",
                    line.len(),
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn not_a_hello() -> Verdict {
        let lines: [&[u8]; 30] = [
            b"",
            b" ",
            b"stock",
            b"stock ",
            b"stock 1",
            b"stock 1-",
            b"stock -2",
            b"stock -",
            b"stock 1-2-3",
            b"stock 1--2",
            b"stock  1-2",
            b" stock 1-2",
            b"stock 1-2 ",
            b"stock 1-2  a",
            b"stock 1-2\0",
            b"stock 1-2\0 a",
            b"stock 1-2 \xff  \xff",
            b"stock 1-2 a ",
            b"stock 1 -2",
            b"stock 1- 2",
            b"stock\t1-2",
            b"stock 1-2\r",
            b"stock 1-2,",
            b"Stock 1-2",
            b"stocking 1-2",
            b"stock1-2",
            b"1 count tea",
            b"GET / HTTP/1.1",
            b"\xff\xfe",
            b"stock \xef\xbc\x91-2",
        ];
        for line in lines {
            all(
                &[(line, 1, 2, NotAHello)],
                "The grammar has no place for it.",
            )?;
        }
        Ok(())
    }
}
