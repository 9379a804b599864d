// One bad client.
// Chapter: src/foundations/many-clients.md
//
// This server answers each line in capitals. It does so as long as its clients
// are good. One bad client, and nobody is answered any more. Mend it, so that a
// bad client harms nobody but itself. No good client's line has more than 1000
// bytes. While nobody says anything the server sleeps, and of those who have
// left it keeps nothing. (The bad clients come one at a time: what a crowd of
// them can use up comes with "Guess, for many". But while one of them is there,
// a good client comes, and is to be answered.)

use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

/// Serves all clients. A shortage may pass, and is no reason to return.
pub fn serve(listener: TcpListener) -> io::Result<()> {
    // TODO: Who may end this loop? For whom does everybody wait?
    loop {
        let (stream, _) = listener.accept()?;
        shout(&stream)?;
    }
}

fn shout(mut stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    while reader.read_line(&mut line)? != 0 {
        stream.write_all(line.to_uppercase().as_bytes())?;
        line.clear();
    }
    Ok(())
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{End, Role, Verdict, say};
    use std::fs;
    use std::net::{Ipv4Addr, SocketAddr};
    use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
    use std::thread;
    use std::time::{Duration, Instant};

    /// The server, started, and what it returns should it end.
    fn start() -> io::Result<(SocketAddr, Receiver<io::Result<()>>)> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let (ended, end) = channel();
        thread::Builder::new().spawn(move || ended.send(serve(listener)))?;
        Ok((address, end))
    }

    /// A bad client calls, and while it is there, a good one.
    fn bad_then_good(deed: &str, bad: Role) -> Verdict {
        let (server, end) = start()?;
        let bad = peers::call(server, bad)?;
        good(deed, server, &end)?;
        bad.saw();
        Ok(())
    }

    fn good(
        deed: &str,
        server: SocketAddr,
        end: &Receiver<io::Result<()>>,
    ) -> Verdict {
        let asks = peers::call(server, peers::asks(b"hello\n"));
        let saw = asks.map(|peer| peer.saw());
        let then = match saw {
            Ok(saw) if saw.got == b"HELLO\n" => return Ok(()),
            Ok(saw) if saw.end == End::WaitedInVain => {
                format!(
                    "Then a good client sent `hello\\n`, and got {} in 3 s.",
                    say(&saw.got)
                )
            }
            // It is gone. In a moment it will have said why.
            gone => match (end.recv_timeout(peers::LIMIT), gone) {
                (Ok(Err(why)), _) => {
                    format!("That ended your server, for everybody: {why}.")
                }
                (Ok(Ok(())), _) => "That ended your server.".into(),
                (Err(RecvTimeoutError::Disconnected), _) => {
                    "Your server panicked.".into()
                }
                (_, Ok(saw)) => format!(
                    "Then a good client sent `hello\\n`, got {}, and its \
                     connection ended: {:?}.",
                    say(&saw.got),
                    saw.end
                ),
                (_, Err(e)) => format!("Then nobody could connect: {e}."),
            },
        };
        Err(format!("{deed} {then}").into())
    }

    #[test]
    fn a_good_client() -> Verdict {
        let (server, end) = start()?;
        good("Nobody was bad.", server, &end)
    }

    /// While others are bad, a good one has a conversation.
    #[test]
    fn a_conversation() -> Verdict {
        let (server, _) = start()?;
        let silent = peers::call(server, peers::silent())?;
        let talks = peers::role(|me| {
            me.send_all(b"hello\n")?;
            me.receive_line()?;
            me.send_all(b"how are\nyou\n")?;
            me.receive_line()?;
            me.receive_line()
        });
        let saw = peers::call(server, talks)?.saw();
        silent.saw();
        match &saw.got[..] {
            b"HELLO\nHOW ARE\nYOU\n" => Ok(()),
            got => Err(format!(
                "A client said nothing, and stayed. A good one sent \
                 `hello\\n`, and when it had its answer `how are\\nyou\\n`. It \
                 got {}.",
                say(got)
            )
            .into()),
        }
    }

    #[test]
    fn closes_at_once() -> Verdict {
        bad_then_good("A client closed at once.", peers::closes_at_once())
    }

    #[test]
    fn half_a_line_and_a_reset() -> Verdict {
        let (server, end) = start()?;
        let bad = peers::call(server, peers::sends_and_resets(b"hel"))?;
        bad.saw();
        let deed = "A client sent `hel` and broke the connection.";
        good(deed, server, &end)
    }

    /// None of them costs the server anything for ever.
    #[test]
    fn three_hundred_in_turn() -> Verdict {
        let (server, _end) = start()?;
        for number in 0..300 {
            let bad: &[u8] = match number % 2 {
                0 => b"hel",
                _ => b"\xff\n",
            };
            // It has gone when the server has seen its end.
            peers::call(server, peers::finishes_and_reads(bad))?.saw_the_end();
        }
        // Whoever takes few may still be busy with the last of them.
        let start = Instant::now();
        while start.elapsed() < peers::LIMIT {
            let saw = peers::call(server, peers::asks(b"hello\n"))?.saw();
            if saw.got == b"HELLO\n" {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(20));
        }
        Err("Three hundred bad clients came, one after another, and all of \
             them have gone. Now nobody is answered any more."
            .into())
    }

    #[test]
    fn no_text() -> Verdict {
        bad_then_good(
            "A client sent a line that is not UTF-8.",
            peers::in_one_write(b"\xff\n"),
        )
    }

    #[test]
    fn the_longest_line() -> Verdict {
        let (server, _) = start()?;
        let line = [&[b'x'; 999][..], b"\n"].concat();
        let saw = peers::call(server, peers::asks(&line))?.saw();
        match saw.got.to_ascii_lowercase() == line {
            true => Ok(()),
            false => Err(format!(
                "A client's line had 1000 bytes. It got {} bytes back.",
                saw.got.len()
            )
            .into()),
        }
    }

    #[test]
    fn a_line_without_end() -> Verdict {
        const SENT: usize = 32;
        // A process of its own, for its memory can be measured.
        let mut child = peers::child(|inside| {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
            inside.say(listener.local_addr()?)?;
            serve(listener)
        })?;
        let server: SocketAddr =
            child.line()?.parse().map_err(io::Error::other)?;
        let before = peak(child.id())?;
        let bad = peers::call(
            server,
            peers::role(|me| {
                for _ in 0..SENT * 16 {
                    me.send_all(&[b'x'; 1 << 16])?;
                }
                me.until_read()
            }),
        )?;
        bad.saw_the_end();
        let more = (peak(child.id())?).saturating_sub(before) / 1024;
        match more < SENT as u64 / 2 {
            true => Ok(()),
            false => Err(format!(
                "A client sent {SENT} MiB, and no line end. You keep them: \
                 your server has grown by {more} MiB."
            )
            .into()),
        }
    }

    /// The most memory that a process has had so far, in KiB.
    fn peak(id: u32) -> io::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{id}/status"))?;
        let peak = status.lines().find_map(|l| l.strip_prefix("VmHWM:"));
        let number = peak.and_then(|l| l.split_whitespace().next());
        number
            .and_then(|n| n.parse().ok())
            .ok_or_else(|| io::Error::other("no VmHWM"))
    }

    #[test]
    fn silence() -> Verdict {
        bad_then_good("A client said nothing, and stayed.", peers::silent())
    }

    #[test]
    fn talks_without_end() -> Verdict {
        bad_then_good(
            "A client sent line after line, and read every answer.",
            peers::talks_without_end(b"and another thing\n"),
        )
    }

    #[test]
    fn never_reads() -> Verdict {
        bad_then_good(
            "A client sent lines without end, and read no answer.",
            peers::never_reads(&b"hello\n".repeat(1000)),
        )
    }

    #[test]
    fn no_descriptor_for_a_while() -> Verdict {
        peers::no_descriptor_for_a_while(b"hello\n", b"HELLO\n", serve)
    }

    #[test]
    fn nobody_comes() -> Verdict {
        peers::server_must_sleep(serve)
    }

    #[test]
    fn they_come_and_go() -> Verdict {
        peers::must_let_go(b"hello\n", serve)
    }
}
