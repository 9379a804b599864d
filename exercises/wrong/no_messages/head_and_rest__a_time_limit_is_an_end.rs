// Red: I sent the beginning of a head and stayed, and there was a time limit for each read. You said UnexpectedEof.
// The head and the rest.
// Chapter: src/tcp-ip/no-messages.md
//
// A request begins with a head. The head ends with an empty line: with the
// first four bytes `\r\n\r\n`, and with nothing less. The other bytes can be
// any. What follows belongs to somebody else: a program that decodes a body, a
// proxy that passes it on, a child.
//
// `head_and_rest` gives the head, with its last four bytes, and a reader of all
// that follows. It does not wait for what follows. A stream that ends inside
// the head is `UnexpectedEof`. A head has at most 1,000 bytes; a longer one is
// `InvalidData`. Any other error is told as it is, but for `Interrupted`: that
// read is called again. No byte is lost, and none is made up.
//
// (The one who calls it has set a time limit. You need none here.)

use std::io::{self, BufRead, BufReader, ErrorKind, Read};
use std::net::TcpStream;

const MOST: usize = 1000;

pub fn head_and_rest(
    stream: TcpStream,
) -> io::Result<(Vec<u8>, Box<dyn Read>)> {
    let mut reader = BufReader::new(stream);
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let left = (MOST - head.len()) as u64;
        if left == 0 {
            return Err(ErrorKind::InvalidData.into());
        }
        let n = match (&mut reader).take(left).read_until(b'\n', &mut head) {
            Err(why) if why.kind() == ErrorKind::WouldBlock => 0,
            other => other?,
        };
        if n == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
    }
    Ok((head, Box::new(reader)))
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Peer, Role, Sentence, Verdict, hand_over, say};
    use std::io::ErrorKind;
    use std::time::Duration;

    const HEAD: &[u8] = b"PUT /x HTTP/1.1\r\nHost: here\r\n\r\n";

    /// Head and rest, or what went wrong.
    fn split(deed: &str, role: Role) -> Result<Both, Sentence> {
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed}. You still wait.");
        let done = peers::within(&late, move || {
            let (head, mut rest) = head_and_rest(stream)?;
            let mut all = Vec::new();
            rest.read_to_end(&mut all)?;
            io::Result::Ok((head, all))
        })?;
        peer.saw();
        let you = |why: io::Error| format!("{deed}. You: {why}.").into();
        done.value.map_err(you)
    }

    type Both = (Vec<u8>, Vec<u8>);

    fn gives(deed: &str, role: Role, rest: &[u8]) -> Verdict {
        let (head, rest_of_you) = split(deed, role)?;
        if head != HEAD {
            let head = say(head);
            return Err(format!("{deed}. For you the head is {head}.").into());
        }
        if rest_of_you != rest {
            let rest = say(rest_of_you);
            return Err(format!("{deed}. For you the rest is {rest}.").into());
        }
        Ok(())
    }

    /// Each piece leaves when those before it have been read.
    fn pieces(pieces: &[&[u8]]) -> Role {
        let pieces: Vec<_> = pieces.iter().map(|it| it.to_vec()).collect();
        peers::role(move |me| {
            for piece in pieces {
                me.send_all(&piece)?;
                me.until_read()?;
            }
            me.finish()?;
            me.stay()
        })
    }

    #[test]
    fn all_at_once() -> Verdict {
        let all = [HEAD, b"body"].concat();
        let deed = "I sent the head and `body` in one write";
        gives(deed, peers::sends_and_finishes(&all), b"body")
    }

    #[test]
    fn one_byte_at_a_time() -> Verdict {
        let deed = "I sent the head one byte at a time, and finished";
        let bytes: Vec<&[u8]> = HEAD.chunks(1).collect();
        gives(deed, pieces(&bytes), b"")
    }

    #[test]
    fn cut_inside_the_empty_line() -> Verdict {
        for cut in 1..4 {
            let (first, second) = HEAD.split_at(HEAD.len() - cut);
            let second = [second, b"body\r\n\r\nend"].concat();
            let role = pieces(&[first, &second]);
            let deed = format!(
                "I sent a head as far as {}, and then the rest and \
                 `body\\r\\n\\r\\nend`",
                say(first)
            );
            gives(&deed, role, b"body\r\n\r\nend")?;
        }
        Ok(())
    }

    #[test]
    fn it_stays() -> Verdict {
        let deed = "I sent a head, and stayed";
        let (stream, peer) = hand_over(peers::sends_and_stays(HEAD))?;
        let late = format!("{deed}. You still wait.");
        let done = peers::within(&late, move || {
            head_and_rest(stream).map(|(head, _)| head)
        })?;
        peer.saw();
        match done.value {
            Ok(head) if head == HEAD => Ok(()),
            Ok(head) => {
                let head = say(head);
                Err(format!("{deed}. For you the head is {head}.").into())
            }
            Err(why) => Err(format!("{deed}. You: {why}.").into()),
        }
    }

    fn fails(deed: &str, bytes: &[u8], wants: ErrorKind) -> Verdict {
        fails_for(deed, peers::sends_and_finishes(bytes), wants)
    }

    fn fails_for(deed: &str, role: Role, wants: ErrorKind) -> Verdict {
        let (stream, peer) = hand_over(role)?;
        fails_with(deed, stream, peer, wants)
    }

    fn fails_with(
        deed: &str,
        stream: TcpStream,
        peer: Peer,
        wants: ErrorKind,
    ) -> Verdict {
        let late = format!("{deed}. You still wait.");
        let done = peers::within(&late, move || {
            head_and_rest(stream).map(|(head, _)| head.len())
        })?;
        peer.saw();
        match done.value {
            Err(why) if why.kind() == wants => Ok(()),
            Err(why) => {
                Err(format!("{deed}. You said {:?}.", why.kind()).into())
            }
            Ok(n) => Err(format!(
                "{deed}. You took {n} bytes for a head, and said nothing."
            )
            .into()),
        }
    }

    #[test]
    fn it_ends_in_the_head() -> Verdict {
        let cut = &HEAD[..HEAD.len() - 2];
        let deed = "I sent all of a head but its last two bytes, and finished";
        fails(deed, cut, ErrorKind::UnexpectedEof)?;
        let deed = "I sent nothing, and finished";
        fails(deed, b"", ErrorKind::UnexpectedEof)
    }

    #[test]
    fn too_long() -> Verdict {
        let mut long = b"GET / HTTP/1.1\r\nx: ".to_vec();
        long.resize(997, b'x');
        long.extend(b"\r\n\r\n");
        let deed = "I sent a head of 1001 bytes";
        fails(deed, &long, ErrorKind::InvalidData)
    }

    #[test]
    fn a_line_without_end() -> Verdict {
        let deed = "I sent a line without an end, for as long as you read";
        fails_for(deed, peers::line_without_end(), ErrorKind::InvalidData)
    }

    #[test]
    fn the_rest_comes_later() -> Verdict {
        let start = [HEAD, b"bo"].concat();
        let deed = "I sent a head and `bo`, and `dy` when you had read that";
        gives(deed, pieces(&[&start, b"dy"]), b"body")
    }

    /// Another head, and `body` behind it.
    fn gives_this(deed: &str, head: &[u8]) -> Verdict {
        let all = [head, b"body"].concat();
        let (got, rest) = split(deed, peers::sends_and_finishes(&all))?;
        if got != head {
            let got = say(got);
            return Err(format!("{deed}. For you the head is {got}.").into());
        }
        if rest != b"body" {
            let rest = say(rest);
            return Err(format!("{deed}. For you the rest is {rest}.").into());
        }
        Ok(())
    }

    #[test]
    fn a_byte_that_is_no_text() -> Verdict {
        let deed = "I sent a head with the byte e9, and `body`";
        gives_this(deed, b"PUT /\xe9 HTTP/1.1\r\nHost: here\r\n\r\n")
    }

    #[test]
    fn newlines_alone() -> Verdict {
        let deed =
            "I sent a head that holds `\\n\\n` and `\\n\\r\\n`, and `body`";
        gives_this(deed, b"PUT /x HTTP/1.1\r\nx: 1\n\ny: 2\n\r\nz: 3\r\n\r\n")
    }

    #[test]
    fn a_carriage_return_too_many() -> Verdict {
        let deed = "I sent a head that ends with `\\r\\r\\n\\r\\n`, and `body`";
        gives_this(deed, b"PUT /x HTTP/1.1\r\nx: 1\r\r\n\r\n")
    }

    #[test]
    fn half_an_end_first() -> Verdict {
        let deed = "I sent a head that begins with `\\r\\n`, and `body`";
        gives_this(deed, b"\r\nPUT /x HTTP/1.1\r\nHost: here\r\n\r\n")
    }

    #[test]
    fn a_long_rest() -> Verdict {
        let rest: Vec<u8> = (0..100_000).map(|n| (n % 251) as u8).collect();
        let deed = "I sent a head and a rest of 100000 bytes";
        let all = [HEAD, &rest].concat();
        let (_, got) = split(deed, peers::sends_and_finishes(&all))?;
        if got == rest {
            return Ok(());
        }
        let n = got.len();
        let other = if rest.starts_with(&got) { "" } else { ", and others" };
        Err(format!("{deed}. Your rest has {n} bytes{other}.").into())
    }

    #[test]
    fn a_reset_in_the_head() -> Verdict {
        let deed = "I sent the beginning of a head, and a reset";
        let role = peers::sends_and_resets(b"PUT /x HT");
        fails_for(deed, role, ErrorKind::ConnectionReset)
    }

    #[test]
    fn a_time_limit_in_the_head() -> Verdict {
        let deed = "I sent the beginning of a head and stayed, and there was a \
                    time limit for each read";
        let role = peers::sends_and_stays(b"PUT /x HT");
        let (stream, peer) = hand_over(role)?;
        stream.set_read_timeout(Some(Duration::from_millis(200)))?;
        fails_with(deed, stream, peer, ErrorKind::WouldBlock)
    }

    #[test]
    fn signals_in_the_head() -> Verdict {
        let deed = "I sent a head in two pieces, and signals meanwhile";
        let role = peers::role(|me| {
            me.send_all(b"PUT /x HTTP/1.1\r\nHost: ")?;
            // Signals enough while you wait. With none, the test sees less.
            me.until_read()?;
            me.breathe(Duration::from_millis(100))?;
            me.send_all(b"here\r\n\r\n")?;
            me.stay()
        });
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed}. You still wait.");
        let done = peers::interrupted(&late, move || {
            head_and_rest(stream).map(|(head, _)| head)
        })?;
        peer.saw();
        match done.value {
            Ok(head) if head == HEAD => Ok(()),
            Ok(head) => {
                let head = say(head);
                Err(format!("{deed}. For you the head is {head}.").into())
            }
            Err(why) => {
                Err(format!("{deed}. You said {:?}.", why.kind()).into())
            }
        }
    }

    #[test]
    fn just_long_enough() -> Verdict {
        let mut long = b"GET / HTTP/1.1\r\nx: ".to_vec();
        long.resize(996, b'x');
        long.extend(b"\r\n\r\n");
        let all = [&long[..], b"body"].concat();
        let deed = "I sent a head of 1000 bytes and `body`";
        let (head, rest) = split(deed, peers::sends_and_finishes(&all))?;
        if (head.len(), rest.as_slice()) != (1000, b"body".as_slice()) {
            let (n, rest) = (head.len(), say(rest));
            return Err(format!(
                "{deed}. You have a head of {n} bytes, and {rest}."
            )
            .into());
        }
        Ok(())
    }
}
