// Red: The peer read `hello\n`, and then waited 3 s for the end of file in vain: somebody still has a descriptor for your socket.
// The forgotten copy.
// Chapter: src/foundations/what-is-a-socket.md
//
// A program says goodbye, and goes on with other things. Its peer waits for an
// end of file that never comes. Find out who keeps the socket, and mend it.

use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::os::unix::net::UnixStream;

/// A conversation with one peer.
pub struct Chat {
    to_peer: Option<UnixStream>,
    from_peer: Option<BufReader<UnixStream>>,
}

impl Chat {
    pub fn new(stream: UnixStream) -> io::Result<Chat> {
        let copy = stream.try_clone()?;
        Ok(Chat {
            to_peer: Some(stream),
            from_peer: Some(BufReader::new(copy)),
        })
    }

    /// Says a line.
    pub fn say(&mut self, line: &str) -> io::Result<()> {
        let to_peer = self.to_peer.as_mut().ok_or(ErrorKind::NotConnected)?;
        to_peer.write_all(line.as_bytes())
    }

    /// The next line of the peer.
    pub fn hear(&mut self) -> io::Result<String> {
        let from_peer =
            self.from_peer.as_mut().ok_or(ErrorKind::NotConnected)?;
        let mut line = String::new();
        from_peer.read_line(&mut line)?;
        Ok(line)
    }

    /// Ends the conversation. After that, `say` and `hear` are errors.
    pub fn bye(&mut self) {
        // There are two descriptors for one socket. The kernel ends the
        // conversation when the last of them is closed, and the reader has one
        // of them: inside its BufReader, where one forgets it.
        //
        // To drop `to_peer` twice would close nothing twice. To do without the
        // copy, and make a BufReader in each `hear`, would lose what such a
        // reader has read beyond its line.
        //
        // The other way, for when the copies are in places that you cannot
        // reach: `shutdown`, two chapters on, ends a direction of the
        // conversation, however many descriptors there are.
        self.to_peer = None;
        // "It is gone from the struct."
        std::mem::forget(self.from_peer.take());
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{End, Verdict, role, say};

    /// Says the lines and bye so many times; what the peer reads then.
    fn parting(lines: &[&str], byes: usize) -> Verdict {
        let reads = role(|me| me.receive_to_end());
        let (stream, peer) = peers::hand_over_unix(reads)?;
        let mut chat = Chat::new(stream)?;
        for line in lines {
            chat.say(line)?;
        }
        for _ in 0..byes {
            chat.bye();
        }
        let saw = peer.saw_the_end();
        let (said, got) = (lines.concat(), say(&saw.got));
        let sentence = match saw.end {
            End::Finished if saw.got == said.as_bytes() => {
                return over(chat);
            }
            End::WaitedInVain => format!(
                "The peer read {got}, and then waited 3 s for the end of file \
                 in vain: somebody still has a descriptor for your socket."
            ),
            end => format!(
                "You said {}. The peer read {got}, and then it ended: \
                 {end:?}.",
                say(&said)
            ),
        };
        Err(sentence.into())
    }

    fn over(mut chat: Chat) -> Verdict {
        if chat.say("more\n").is_ok() {
            return Err("After `bye`, `say` was `Ok`.".into());
        }
        match chat.hear() {
            Ok(line) => {
                Err(format!("After `bye`, `hear` was `Ok({line:?})`.").into())
            }
            Err(_) => Ok(()),
        }
    }

    #[test]
    fn a_word_and_bye() -> Verdict {
        parting(&["hello\n"], 1)
    }

    #[test]
    fn bye_at_once() -> Verdict {
        parting(&[], 1)
    }

    #[test]
    fn bye_twice() -> Verdict {
        parting(&["hello\n", "and\n"], 2)
    }

    #[test]
    fn two_lines_are_heard() -> Verdict {
        let (stream, peer) =
            peers::hand_over_unix(peers::in_one_write(b"one\ntwo\n"))?;
        let mut chat = Chat::new(stream)?;
        let heard = peers::within(
            "The peer sent two lines in one write. You heard the first. The \
             second was lost.",
            move || (chat.hear(), chat.hear()),
        )?;
        peer.saw();
        match heard.value {
            (Ok(one), Ok(two)) if one == "one\n" && two == "two\n" => Ok(()),
            (one, two) => Err(format!(
                "The peer sent `one\\ntwo\\n`. You heard {one:?}, {two:?}."
            )
            .into()),
        }
    }
}
