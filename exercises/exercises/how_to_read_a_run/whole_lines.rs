// Whole lines only.
// Chapter: src/how-to-read-a-run.md
//
// The parrot of your first conversation. Half a line must get no answer: if the
// client ends before `\n` has come, `answer_one` sends nothing, closes, and
// returns an error. A whole line gets its answer as before.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;

/// Answers one client. Reads at most 1000 bytes of its line.
pub fn answer_one(listener: &TcpListener) -> io::Result<()> {
    let (mut client, _) = listener.accept()?;
    let mut line = String::new();
    BufReader::new(&client).take(1000).read_line(&mut line)?;
    // TODO: Is the line whole?
    let answer = format!("you said {}\n", line.trim_end());
    client.write_all(answer.as_bytes())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{End, Role, Saw, Sentence, Verdict, say};

    /// One client; what it saw, and what `answer_one` returned.
    fn meets(
        listener: TcpListener,
        deed: &str,
        client: Role,
    ) -> Result<(Saw, io::Result<()>, TcpListener), Sentence> {
        let peer = peers::call(listener.local_addr()?, client)?;
        let late = format!("{deed} After 3 s you still have not returned.");
        let done = peers::within(&late, move || {
            let result = answer_one(&listener);
            (result, listener)
        })?;
        let (result, listener) = done.value;
        Ok((peer.saw(), result, listener))
    }

    fn good(listener: TcpListener, before: &str) -> Verdict {
        let deed = format!("{before}A client sent `hello\\n`.");
        let client = peers::asks(b"hello\n");
        let (saw, result, _) = meets(listener, &deed, client)?;
        match result {
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
            Ok(()) if saw.got == b"you said hello\n" => Ok(()),
            Ok(()) => Err(format!("{deed} It got {}.", say(&saw.got)).into()),
        }
    }

    /// A client that ends too early; then a good one.
    fn half(line: &[u8], what: &str) -> Verdict {
        let deed = format!(
            "A client sent {what} and ended before the end of the line."
        );
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let client = peers::finishes_and_reads(line);
        let (saw, result, listener) = meets(listener, &deed, client)?;
        let sentence = match (saw.got.is_empty(), result) {
            (true, Err(_)) if saw.end != End::Finished => {
                "You returned an error, and did not close.".into()
            }
            (true, Err(_)) => return good(listener, &(deed + " Then: ")),
            (false, Ok(())) => {
                "Your server answered as if the line were whole.".into()
            }
            (false, Err(_)) => format!(
                "You returned an error, but it had got {} before.",
                say(&saw.got)
            ),
            (true, Ok(())) => "It got no answer, and `answer_one` returned \
                               `Ok`. Whoever called it must know: return an \
                               error."
                .into(),
        };
        Err(format!("{deed} {sentence}").into())
    }

    #[test]
    fn a_whole_line() -> Verdict {
        good(TcpListener::bind("127.0.0.1:0")?, "")
    }

    #[test]
    fn whole_lines_as_before() -> Verdict {
        for (line, wants) in [
            (&b"\n"[..], &b"you said \n"[..]),
            (b"  two words \n", b"you said   two words\n"),
        ] {
            let deed = format!("A client sent {}.", say(line));
            let listener = TcpListener::bind("127.0.0.1:0")?;
            let (saw, result, _) = meets(listener, &deed, peers::asks(line))?;
            if let Err(why) = result {
                let you = format!("{deed} You returned an error: {why}.");
                return Err(you.into());
            }
            if saw.got != wants {
                return Err(format!("{deed} It got {}.", say(&saw.got)).into());
            }
        }
        Ok(())
    }

    #[test]
    fn as_long_as_we_read() -> Verdict {
        let deed = "A client sent 999 bytes `x` and a line end.";
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let line = [&[b'x'; 999][..], b"\n"].concat();
        let (saw, result, _) = meets(listener, deed, peers::asks(&line))?;
        match result {
            Ok(()) if saw.got == [b"you said ", &line[..]].concat() => Ok(()),
            Ok(()) => Err(format!("{deed} It got {}.", say(&saw.got)).into()),
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn in_two_pieces() -> Verdict {
        let deed = "A client sent `hel`, and a moment later `lo\\n`.";
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let client = peers::role(|me| {
            me.send(b"hel")?;
            me.breathe(std::time::Duration::from_millis(100))?;
            me.send(b"lo\n")?;
            me.receive_to_end()
        });
        let (saw, result, _) = meets(listener, deed, client)?;
        match result {
            Ok(()) if saw.got == b"you said hello\n" => Ok(()),
            Ok(()) => Err(format!("{deed} It got {}.", say(&saw.got)).into()),
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn longer_and_no_end() -> Verdict {
        let deed = "A client sent 1000 bytes `x`, and stayed.";
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let client = peers::sends_and_listens(&[b'x'; 1000]);
        let (saw, result, _) = meets(listener, deed, client)?;
        match (saw.got.is_empty(), result) {
            (true, Err(_)) => Ok(()),
            (true, Ok(())) => Err(format!("{deed} You returned `Ok`.").into()),
            (false, _) => {
                Err(format!("{deed} It got {}.", say(&saw.got)).into())
            }
        }
    }

    #[test]
    fn half_a_line() -> Verdict {
        half(b"delete report.txt", "`delete report.txt`")
    }

    #[test]
    fn nothing_at_all() -> Verdict {
        half(b"", "nothing")
    }

    #[test]
    fn longer_than_we_read() -> Verdict {
        half(&[b'x'; 1000], "1000 bytes `x`")
    }
}
