// Still there.
// Chapter: src/foundations/client-server.md
//
// This server doubles numbers: a client sends `21\n` and gets `42\n`. It does
// so until somebody is rude. Mend it: whatever a client does (except silence;
// that comes with many clients), and whatever becomes of the log, the next
// client is served. So it is after a shortage of descriptors: while `accept`
// fails, wait a moment before you try again. A whole line that is no number, be
// it text or not, or that has no double that a u64 can hold, gets `no\n`. Half
// a line gets nothing, and neither does a line of more than 100 bytes, its end
// among them. While nobody says anything the server sleeps, and of those who
// have left it keeps nothing.

use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;

/// Serves one client after the other, and writes a line for each to the log.
pub fn serve(
    listener: TcpListener,
    log: &mut impl Write,
) -> io::Result<Infallible> {
    // TODO: There are six ways to end this loop. None of them may be left.
    loop {
        let (mut stream, from) = listener.accept()?;
        let mut line = String::new();
        BufReader::new(&stream).take(100).read_line(&mut line)?;
        let n = line.trim().parse::<u64>().unwrap();
        writeln!(log, "{from} asks for twice {n}")?;
        stream.write_all(format!("{}\n", n * 2).as_bytes())?;
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Role, Sentence, Server, Verdict, say};

    /// A log that nobody reads any more.
    struct NoReader;

    impl Write for NoReader {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn start() -> Result<Server, Sentence> {
        peers::serve(|listener| serve(listener, &mut io::sink()))
    }

    fn then_a_good_one(deed: &str, rude: Role) -> Verdict {
        start()?.good_after(deed, rude, b"21\n", b"42\n")
    }

    /// Sends the line, and must be told no.
    fn no(line: &[u8]) -> Verdict {
        let server = start()?;
        let deed = format!("A client sent {}.", say(line));
        let saw = server.call(peers::asks(line))?.saw();
        server.good(&deed, b"21\n", b"42\n")?;
        match &saw.got[..] {
            b"no\n" => Ok(()),
            got => Err(format!(
                "A client sent {} and got {}, not `no\\n`.",
                say(line),
                say(got)
            )
            .into()),
        }
    }

    #[test]
    fn a_number() -> Verdict {
        start()?.good("Nobody was rude.", b"21\n", b"42\n")
    }

    #[test]
    fn no_number() -> Verdict {
        no(b"hello\n")?;
        no(b"\n")
    }

    #[test]
    fn too_large_a_number() -> Verdict {
        no(b"18446744073709551615\n")
    }

    #[test]
    fn a_large_number() -> Verdict {
        let saw = start()?.call(peers::asks(b"9223372036854775807\n"))?.saw();
        match &saw.got[..] {
            b"18446744073709551614\n" => Ok(()),
            got => Err(format!(
                "A client sent `9223372036854775807\\n`. A u64 holds its \
                 double, and the client got {}.",
                say(got)
            )
            .into()),
        }
    }

    #[test]
    fn gone_before_its_answer() -> Verdict {
        let early = |listener: &TcpListener| {
            let client = peers::sends_and_is_gone(b"20\n");
            Ok(peers::call(listener.local_addr()?, client)?.saw())
        };
        let code = |listener| serve(listener, &mut io::sink());
        let (server, _) = peers::serve_late(early, code)?;
        let deed = "A client sent `20\\n`, and broke the connection before \
                    your answer.";
        server.good(deed, b"21\n", b"42\n")
    }

    #[test]
    fn no_text() -> Verdict {
        no(b"\xff\xfe\n")
    }

    /// Sends that, and its end, and must be told nothing.
    fn nothing_for(deed: &str, bytes: &[u8]) -> Verdict {
        let server = start()?;
        let saw = server.call(peers::finishes_and_reads(bytes))?.saw();
        server.good(deed, b"21\n", b"42\n")?;
        match &saw.got[..] {
            b"" => Ok(()),
            got => Err(format!("{deed} It got {}.", say(got)).into()),
        }
    }

    /// A number, and blanks before it: so many bytes in all.
    fn padded(length: usize, number: &str) -> Vec<u8> {
        format!("{number:>length$}").into_bytes()
    }

    #[test]
    fn half_a_line() -> Verdict {
        nothing_for("A client sent `2` and ended.", b"2")
    }

    #[test]
    fn half_a_line_of_100_bytes() -> Verdict {
        let deed = "A client sent 100 bytes without a line end, and ended.";
        nothing_for(deed, &[b'x'; 100])
    }

    #[test]
    fn the_longest_line() -> Verdict {
        let deed = "A client's line had 100 bytes.";
        let saw = start()?.call(peers::asks(&padded(100, "21\n")))?.saw();
        match &saw.got[..] {
            b"42\n" => Ok(()),
            got => Err(format!(
                "{deed} It was a number, 21, and got {}.",
                say(got)
            )
            .into()),
        }
    }

    #[test]
    fn a_longer_line() -> Verdict {
        let deed = "A client sent 98 blanks and `210\\n`: 102 bytes.";
        nothing_for(deed, &padded(102, "210\n"))?;
        let deed = "A client sent 97 blanks and `210\\n`: 101 bytes.";
        nothing_for(deed, &padded(101, "210\n"))
    }

    #[test]
    fn nothing() -> Verdict {
        let rude = peers::closes_at_once();
        then_a_good_one("A client connected, and closed at once.", rude)
    }

    #[test]
    fn half_a_line_and_a_reset() -> Verdict {
        let rude = peers::sends_and_resets(b"4");
        then_a_good_one("A client sent `4` and broke the connection.", rude)
    }

    #[test]
    fn gone_before_it_was_accepted() -> Verdict {
        let early = |listener: &TcpListener| {
            let address = listener.local_addr()?;
            Ok(peers::call(address, peers::resets_at_once())?.saw())
        };
        let code = |listener| serve(listener, &mut io::sink());
        let (server, _) = peers::serve_late(early, code)?;
        let deed = "A client broke the connection before you accepted it.";
        server.good(deed, b"21\n", b"42\n")
    }

    #[test]
    fn a_log_without_a_reader() -> Verdict {
        let server = peers::serve(|listener| serve(listener, &mut NoReader))?;
        let deed = "Your log's reader had gone. A client sent `20\\n`.";
        server.good_after(deed, peers::asks(b"20\n"), b"21\n", b"42\n")
    }

    #[test]
    fn no_descriptor_for_a_while() -> Verdict {
        let code = |listener| serve(listener, &mut io::sink());
        peers::no_descriptor_for_a_while(b"21\n", b"42\n", code)
    }

    #[test]
    fn nobody_comes() -> Verdict {
        peers::server_must_sleep(|server| serve(server, &mut io::sink()))
    }

    #[test]
    fn they_come_and_go() -> Verdict {
        peers::must_let_go(b"21\n", |server| serve(server, &mut io::sink()))
    }
}
