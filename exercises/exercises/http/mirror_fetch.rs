// A mirror: fetch one file.
// Chapter: src/tcp-ip/http.md
//
// The program of this part is a small mirror of files. It begins with a client
// that fetches a file. In `mirror_serve` it becomes a server, and in
// `mirror_tls` the client asks who the server is.
//
// `fetch` asks for `target`, and saves the body as the file `to`:
//
// - Under the name `to` there is at each moment the old file (or none), or the
//   whole new one. If `fetch` fails, the old one stays. In the directory of
//   `to` nothing else is left. Two may fetch the same file at the same time.
// - Answers 1xx come before the real one, and are skipped. After that every
//   status but 200 is an error.
// - The body ends behind the last chunk and its trailers, if the coding is
//   `chunked` (in any case of letters); behind `Content-Length` bytes; or else
//   where the stream ends. What comes behind it is not read as a file, and not
//   waited for.
// - An end that comes too early is an `UnexpectedEof`.
// - `InvalidData` is: a bad status; a name of a field with a space in it (RFC
//   9112, section 5.1); a length that is no number (RFC 9110, section 8.6); two
//   lengths, even equal ones; a length beside a coding; any other coding; a
//   chunk that is not as RFC 9112 wants it (section 7.1); and what is longer
//   than `limits` allows.
//
// Given are the request, the deadline, and lines that end.

use std::fs::File;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

#[derive(Clone, Copy)]
pub struct Limits {
    /// For everything. It may be `Duration::MAX`.
    pub time: Duration,
    /// Bytes of each head, of the trailers, and of the line of each chunk.
    pub head: u64,
    /// Bytes of the file.
    pub body: u64,
}

pub fn fetch(
    stream: &TcpStream,
    target: &str,
    to: &Path,
    limits: Limits,
) -> io::Result<()> {
    let mut until = Until { stream, end: moment(limits.time) };
    // A space or a line end in it would make another request of it.
    if !target.bytes().all(|it| it.is_ascii_graphic()) {
        return Err(ErrorKind::InvalidInput.into());
    }
    let request = format!(
        "GET {target} HTTP/1.1\r\nHost: mirror\r\nConnection: close\r\n\r\n"
    );
    until.write_all(request.as_bytes())?;
    save(&mut BufReader::new(until), to, limits)
}

/// Saves the body of the answer that `from` gives.
fn save(from: &mut impl BufRead, to: &Path, limits: Limits) -> io::Result<()> {
    // TODO: Where does the body end? Was that all of it? And who can see it?
    let mut left = limits.head;
    while !line(from, &mut left)?.is_empty() {}
    let mut file = File::create(to)?;
    io::copy(from, &mut file)?;
    Ok(())
}

/// The next line, without its end. It takes its bytes from `left`.
fn line(from: &mut impl BufRead, left: &mut u64) -> io::Result<String> {
    let mut line = Vec::new();
    let n = from.by_ref().take(*left).read_until(b'\n', &mut line)?;
    *left -= n as u64;
    match line.strip_suffix(b"\r\n") {
        Some(line) => Ok(String::from_utf8_lossy(line).into_owned()),
        None if *left == 0 => Err(bad("a head, or a line, is too long")),
        None if line.ends_with(b"\n") => Err(bad("a line without \\r")),
        None => Err(ErrorKind::UnexpectedEof.into()),
    }
}

fn bad(why: impl ToString) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, why.to_string())
}

/// When this time is over. `Instant::now() + Duration::MAX` would panic.
fn moment(time: Duration) -> Instant {
    Instant::now() + time.min(Duration::from_secs(1 << 32))
}

/// A stream whose calls have until `end`, all of them together.
struct Until<'a> {
    stream: &'a TcpStream,
    end: Instant,
}

impl Until<'_> {
    fn left(&self) -> io::Result<Option<Duration>> {
        match self.end.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(ErrorKind::TimedOut.into()),
            left => Ok(Some(left)),
        }
    }
}

/// A limit of a socket is told as `WouldBlock`.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}

impl Read for Until<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        loop {
            self.stream.set_read_timeout(self.left()?)?;
            match self.stream.read(buf) {
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                read => return read.map_err(late),
            }
        }
    }
}

impl Write for Until<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        loop {
            self.stream.set_write_timeout(self.left()?)?;
            match self.stream.write(bytes) {
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                wrote => return wrote.map_err(late),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Me, Place, Role, Sentence, Verdict, hand_over, role, say};
    use rustix::fs::inotify;
    use std::mem::MaybeUninit;
    use std::os::unix::net::UnixStream;
    use std::process::{Child, Command, Stdio};
    use std::sync::mpsc;
    use std::{env, fs, thread};

    const OLD: &[u8] = b"the old file\n";
    const LIMITS: Limits =
        Limits { time: Duration::from_secs(2), head: 2000, body: 100_000 };

    /// Takes the request, and answers with the bytes.
    fn tells(me: &mut Me, bytes: &[u8]) -> io::Result<()> {
        me.receive_until(|got| got.ends_with(b"\r\n\r\n"))?;
        me.send_all(bytes)
    }

    fn closes(answer: &[u8]) -> Role {
        let answer = answer.to_vec();
        role(move |me| tells(me, &answer))
    }

    fn stays(answer: &[u8]) -> Role {
        let answer = answer.to_vec();
        role(move |me| {
            tells(me, &answer)?;
            me.stay()
        })
    }

    /// An answer 200 with these fields (each with its end) and this body.
    fn ok(fields: &str, body: &[u8]) -> Vec<u8> {
        let head = format!("HTTP/1.1 200 OK\r\n{fields}\r\n");
        [head.as_bytes(), body].concat()
    }

    struct Fetch {
        place: Place,
        result: io::Result<()>,
        after: Duration,
    }

    impl Fetch {
        fn saved(&self) -> String {
            match fs::read(self.place.join("page")) {
                Ok(file) => say(file),
                Err(_) => "no file".into(),
            }
        }

        /// What lies beside the file.
        fn left(&self, deed: &str) -> Verdict {
            for entry in fs::read_dir(&*self.place)? {
                let name = entry?.file_name();
                if name != "page" {
                    return Err(format!(
                        "{deed} You left a file beside `page` when you \
                         returned: `{}`.",
                        name.display()
                    )
                    .into());
                }
            }
            Ok(())
        }
    }

    fn run(deed: &str, limits: Limits, role: Role) -> Result<Fetch, Sentence> {
        let place = Place::new()?;
        let to = place.join("page");
        fs::write(&to, OLD)?;
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed} You still wait.");
        let code = move || fetch(&stream, "/page", &to, limits);
        let done = peers::within(&late, code)?;
        peer.saw();
        Ok(Fetch { place, result: done.value, after: done.after })
    }

    fn whole(deed: &str, role: Role, body: &[u8]) -> Verdict {
        let fetch = run(deed, LIMITS, role)?;
        if let Err(why) = &fetch.result {
            return Err(format!("{deed} You returned an error: {why}.").into());
        }
        if fs::read(fetch.place.join("page"))? != body {
            let saved = fetch.saved();
            return Err(format!("{deed} You saved {saved}.").into());
        }
        fetch.left(deed)
    }

    fn refused(
        deed: &str,
        limits: Limits,
        role: Role,
        kind: ErrorKind,
    ) -> Verdict {
        let fetch = run(deed, limits, role)?;
        let saved = fetch.saved();
        let sentence = match &fetch.result {
            Ok(()) => format!("You returned Ok, and `page` is {saved}."),
            Err(why) if why.kind() != kind => {
                let yours = why.kind();
                format!("I expected {kind:?}, and you returned {yours:?}.")
            }
            Err(_) if saved != say(OLD) => {
                format!("You returned an error, and `page` is {saved}.")
            }
            Err(_) => return fetch.left(deed),
        };
        Err(format!("{deed} {sentence}").into())
    }

    fn cut(deed: &str, answer: &[u8]) -> Verdict {
        refused(deed, LIMITS, closes(answer), ErrorKind::UnexpectedEof)
    }

    /// Sends the answer and stays: who refuses it does not wait for more.
    fn bad_answer(deed: &str, answer: &[u8]) -> Verdict {
        refused(deed, LIMITS, stays(answer), ErrorKind::InvalidData)
    }

    const CHUNKED: &str = "Transfer-Encoding: chunked\r\n";

    fn bad_length(length: &str) -> Verdict {
        let deed =
            format!("I sent `hello`, and my Content-Length was {length:?}.");
        let fields = format!("Content-Length: {length}\r\n");
        bad_answer(&deed, &ok(&fields, b"hello"))
    }

    fn bad_size(size: &str) -> Verdict {
        let deed = format!("The size of my chunk `hello` was {size:?}.");
        let body = format!("{size}\r\nhello\r\n0\r\n\r\n");
        bad_answer(&deed, &ok(CHUNKED, body.as_bytes()))
    }

    #[test]
    fn counted() -> Verdict {
        let deed = "I promised 5 bytes, sent `hello`, and stayed.";
        let answer = ok("Content-Length: 5\r\n", b"hello");
        whole(deed, stays(&answer), b"hello")
    }

    #[test]
    fn names_and_spaces() -> Verdict {
        let deed = "I sent `content-length:5` among other fields, and `hello`.";
        let fields = "X-Content-Length: 3\r\nX: Transfer-Encoding: chunked\r\n\
                      X: Content-Length: 3\r\ncontent-length:5\r\nY: 1\r\n";
        whole(deed, stays(&ok(fields, b"hello")), b"hello")?;
        let deed = "I sent tabs and spaces around the length, and `hello`.";
        let fields = "Content-LENGTH: \t 5\t \r\n";
        whole(deed, stays(&ok(fields, b"hello")), b"hello")
    }

    #[test]
    fn no_names() -> Verdict {
        for field in ["Content-Length : 5", "Content-Length\t:5"] {
            let deed = format!("I sent {} and `hello`.", say(field));
            bad_answer(&deed, &ok(&format!("{field}\r\n"), b"hello"))?;
        }
        let deed = "I sent `Transfer-Encoding : chunked`, and a chunk.";
        let body = b"5\r\nhello\r\n0\r\n\r\n";
        bad_answer(deed, &ok("Transfer-Encoding : chunked\r\n", body))
    }

    /// A name that becomes another request: whoever can choose it could ask
    /// for what is not theirs.
    #[test]
    fn no_targets() -> Verdict {
        for target in [
            "/page HTTP/1.1\r\nHost: other\r\n\r\nGET /page",
            "/page\r\nX: y",
            "/page\n",
            "/a page",
            "/caf\u{e9}",
        ] {
            let deed = format!("You were to ask for {}.", say(target));
            let place = Place::new()?;
            let to = place.join("page");
            let listens = role(|me| me.receive_to_end());
            let (stream, peer) = hand_over(listens)?;
            let late = format!("{deed} You asked, and still wait.");
            let code = move || fetch(&stream, target, &to, LIMITS);
            let done = peers::within(&late, code)?;
            let got = peer.saw().got;
            match done.value {
                _ if !got.is_empty() => {
                    return Err(format!("{deed} You sent {}.", say(got)).into());
                }
                Err(why) if why.kind() == ErrorKind::InvalidInput => {}
                other => {
                    return Err(
                        format!("{deed} You returned {other:?}.").into()
                    );
                }
            }
        }
        Ok(())
    }

    #[test]
    fn more_behind() -> Verdict {
        let deed = "I promised 5 bytes, and sent `hello and more`.";
        let answer = ok("Content-Length: 5\r\n", b"hello and more");
        whole(deed, stays(&answer), b"hello")
    }

    #[test]
    fn empty() -> Verdict {
        let deed = "I promised 0 bytes, and stayed.";
        whole(deed, stays(&ok("Content-Length: 0\r\n", b"")), b"")?;
        let deed = "My only chunk was the last one, and I stayed.";
        whole(deed, stays(&ok(CHUNKED, b"0\r\n\r\n")), b"")
    }

    #[test]
    fn in_pieces() -> Verdict {
        let answer =
            ok(CHUNKED, b"5\r\nhello\r\n1;a=b\r\n!\r\n0\r\nT: 1\r\n\r\n");
        let sends = role(move |me| {
            tells(me, b"")?;
            for byte in answer {
                me.send(&[byte])?;
                me.until_read()?;
            }
            me.stay()
        });
        whole("I sent two chunks, one byte at a time.", sends, b"hello!")
    }

    #[test]
    fn chunks() -> Verdict {
        let deed = "I sent 26 bytes in one chunk, and `1A` was its size.";
        let letters = b"abcdefghijklmnopqrstuvwxyz";
        let body = [b"1A\r\n", &letters[..], b"\r\n000\r\n\r\nmore"].concat();
        whole(deed, stays(&ok(CHUNKED, &body)), letters)?;
        let deed = "I sent chunks, and the coding was `CHUNKED`.";
        let fields = "TRANSFER-encoding:CHUNKED\r\n";
        whole(deed, stays(&ok(fields, b"1\r\nx\r\n0\r\n\r\n")), b"x")?;
        let deed = "The size of my chunk `hello` was `5 ;a=b`.";
        let body = b"5 ;a=b\r\nhello\r\n0\r\n\r\n";
        whole(deed, stays(&ok(CHUNKED, body)), b"hello")
    }

    #[test]
    fn a_line_in_a_chunk() -> Verdict {
        let deed = "My chunk of 11 bytes was `a\\r\\n0\\r\\n\\r\\nb\\r\\n`.";
        let body = b"b\r\na\r\n0\r\n\r\nb\r\n\r\n0\r\n\r\n";
        whole(deed, stays(&ok(CHUNKED, body)), b"a\r\n0\r\n\r\nb\r\n")
    }

    #[test]
    fn to_the_end() -> Verdict {
        let deed = "I named no length, sent `hello`, and closed.";
        let answer = b"HTTP/1.0 200 OK\r\nServer: caf\xe9\r\n\r\nhello";
        whole(deed, closes(answer), b"hello")?;
        let deed = "I named no length, sent as much as you allow, and closed.";
        let body = vec![b'x'; 100_000];
        whole(deed, closes(&ok("", &body)), &body)
    }

    #[test]
    fn not_yet() -> Verdict {
        let deed = "I sent a 103, then a 200 with 5 bytes.";
        let early = b"HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n";
        let answer = ok("Content-Length: 5\r\n", b"hello");
        whole(deed, stays(&[&early[..], &answer].concat()), b"hello")
    }

    #[test]
    fn cut_body() -> Verdict {
        let deed = "I promised 10 bytes, sent `hello`, and closed.";
        cut(deed, &ok("Content-Length: 10\r\n", b"hello"))?;
        let deed = "I promised 10 bytes, sent none, and closed.";
        cut(deed, &ok("Content-Length: 10\r\n", b""))
    }

    #[test]
    fn cut_chunks() -> Verdict {
        let deed = "I closed in the middle of a chunk.";
        cut(deed, &ok(CHUNKED, b"5\r\nhel"))?;
        let deed = "I closed between two chunks.";
        cut(deed, &ok(CHUNKED, b"5\r\nhello\r\n"))?;
        let deed = "I closed behind the data of a chunk.";
        cut(deed, &ok(CHUNKED, b"5\r\nhello"))?;
        let deed = "I closed in the size of a chunk.";
        cut(deed, &ok(CHUNKED, b"5\r\nhello\r\n1"))?;
        let deed = "I closed behind the last chunk, before the empty line.";
        cut(deed, &ok(CHUNKED, b"5\r\nhello\r\n0\r\n"))?;
        let deed = "I closed in the trailers.";
        cut(deed, &ok(CHUNKED, b"5\r\nhello\r\n0\r\nT: 1\r\n"))
    }

    #[test]
    fn cut_head() -> Verdict {
        cut("I closed at once.", b"")?;
        cut(
            "I closed in the head.",
            b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n",
        )
    }

    #[test]
    fn broken() -> Verdict {
        let deed = "I named no length, sent `hello`, and reset the connection.";
        let answer = ok("", b"hello");
        let resets = role(move |me| {
            tells(me, &answer)?;
            me.until_read()?;
            me.reset()
        });
        refused(deed, LIMITS, resets, ErrorKind::ConnectionReset)
    }

    #[test]
    fn no_numbers() -> Verdict {
        for length in [
            "+5", "-5", "0x5", "5 5", "5,5", "5.0", "five", "", "5;5",
            "\u{665}",
        ] {
            bad_length(length)?;
        }
        Ok(())
    }

    #[test]
    fn too_large_numbers() -> Verdict {
        // 2^64 + 5, and 2^32 + 5
        bad_length("18446744073709551621")?;
        bad_length("4294967301")?;
        bad_size("10000000000000005")?;
        bad_size("100000005")?;
        bad_size("fffffffffffffffb")
    }

    #[test]
    fn no_sizes() -> Verdict {
        for size in ["+5", "-5", "0x5", "", ";5", "5g", "five", "5, 5"] {
            bad_size(size)?;
        }
        Ok(())
    }

    #[test]
    fn longer_than_its_size() -> Verdict {
        let deed = "My chunk had the size 5, and was `hello!`.";
        bad_answer(deed, &ok(CHUNKED, b"5\r\nhello!\r\n0\r\n\r\n"))?;
        let deed = "My chunk had the size 5, and was `hello!!`.";
        bad_answer(deed, &ok(CHUNKED, b"5\r\nhello!!0\r\n\r\n"))
    }

    #[test]
    fn two_lengths() -> Verdict {
        for (one, two) in [
            ("Content-Length: 5", "Content-Length: 3"),
            ("Content-Length: 3", "Content-Length: 5"),
            ("Content-Length: 5", "Content-Length: 5"),
            ("Content-Length: 5", "Transfer-Encoding: chunked"),
            ("Transfer-Encoding: chunked", "Content-Length: 5"),
            ("Transfer-Encoding: chunked", "Transfer-Encoding: chunked"),
        ] {
            let deed = format!("I sent `{one}` and `{two}`.");
            let fields = format!("{one}\r\n{two}\r\n");
            let body = b"5\r\nhello\r\n0\r\n\r\n";
            bad_answer(&deed, &ok(&fields, body))?;
        }
        Ok(())
    }

    #[test]
    fn other_codings() -> Verdict {
        for coding in
            ["gzip, chunked", "gzip", "chunked, gzip", "xchunked", "identity"]
        {
            let deed = format!("My coding was `{coding}`.");
            let fields = format!("Transfer-Encoding: {coding}\r\n");
            let body = b"5\r\nhello\r\n0\r\n\r\n";
            bad_answer(&deed, &ok(&fields, body))?;
        }
        Ok(())
    }

    #[test]
    fn other_statuses() -> Verdict {
        for status in [
            "HTTP/1.1 404 No 200",
            "HTTP/1.1 500 Oh",
            "HTTP/1.1 206 Partial Content",
            "HTTP/1.1 204 No Content",
            "HTTP/1.1 301 Moved",
            "HTTP/1.1 2000 OK",
            "HTTP/1.1 +200 OK",
            "200 OK",
            "SMTP 200 OK",
            "HTTP/1.1",
            "",
        ] {
            let deed = format!("My status line was `{status}`.");
            let answer = format!("{status}\r\nContent-Length: 5\r\n\r\nhello");
            bad_answer(&deed, answer.as_bytes())?;
        }
        Ok(())
    }

    #[test]
    fn too_long() -> Verdict {
        let deed = "I promised 100,001 bytes.";
        bad_answer(deed, &ok("Content-Length: 100001\r\n", b"x"))?;
        let body = vec![b'x'; 100_001];
        let deed = "I named no length, and sent one byte more than you allow.";
        refused(deed, LIMITS, closes(&ok("", &body)), ErrorKind::InvalidData)?;
        let deed = "I named no length, and sent without end.";
        let floods = role(|me| {
            tells(me, b"HTTP/1.1 200 OK\r\n\r\n")?;
            me.flood(&[b'x'; 4096])
        });
        refused(deed, LIMITS, floods, ErrorKind::InvalidData)?;
        let deed = "Each of my three chunks was smaller than you allow, and \
                    all together were not.";
        let chunk = [b"C350\r\n", &body[..50_000], b"\r\n"].concat();
        let chunks = [&chunk[..], &chunk, &chunk, b"0\r\n\r\n"].concat();
        bad_answer(deed, &ok(CHUNKED, &chunks))
    }

    #[test]
    fn long_lines() -> Verdict {
        let long = "x".repeat(3000);
        let deed = "My head had a field of 3,000 bytes.";
        let fields = format!("Content-Length: 5\r\nX: {long}\r\n");
        bad_answer(deed, &ok(&fields, b"hello"))?;
        let deed = "My head had 500 short fields.";
        let fields = format!("Content-Length: 5\r\n{}", "X: 1\r\n".repeat(500));
        bad_answer(deed, &ok(&fields, b"hello"))?;
        let deed = "The line of my chunk had 3,000 bytes.";
        let body = format!("5;{long}\r\nhello\r\n0\r\n\r\n");
        bad_answer(deed, &ok(CHUNKED, body.as_bytes()))?;
        let deed = "My trailers had 500 short fields.";
        let fields = "X: 1\r\n".repeat(500);
        let body = format!("5\r\nhello\r\n0\r\n{fields}\r\n");
        bad_answer(deed, &ok(CHUNKED, body.as_bytes()))
    }

    #[test]
    fn many_chunks() -> Verdict {
        let deed = "I sent 4,000 bytes in as many chunks.";
        let chunks = "1\r\nx\r\n".repeat(4000) + "0\r\n\r\n";
        whole(deed, stays(&ok(CHUNKED, chunks.as_bytes())), &[b'x'; 4000])
    }

    #[test]
    fn late() -> Verdict {
        let time = Duration::from_millis(300);
        let limits = Limits { time, ..LIMITS };
        for (what, head) in [
            ("I named no length", ok("", b"")),
            ("I promised 90,000 bytes", ok("Content-Length: 90000\r\n", b"")),
            ("I began a chunk", ok(CHUNKED, b"FFFF\r\n")),
            ("I sent half a head", b"HTTP/1.1 200 OK\r\nX: ".to_vec()),
        ] {
            let deed = format!("{what}, and sent a byte from time to time.");
            let drips = role(move |me| {
                tells(me, &head)?;
                while !me.is_over()? {
                    me.send(b"x")?;
                    me.breathe(Duration::from_millis(10))?;
                }
                Ok(())
            });
            refused(&deed, limits, drips, ErrorKind::TimedOut)?;
        }
        Ok(())
    }

    #[test]
    fn no_limit() -> Verdict {
        let deed = "Your limit was `Duration::MAX`, and I sent `hello`.";
        let place = Place::new()?;
        let to = place.join("page");
        let (stream, peer) =
            hand_over(stays(&ok("Content-Length: 5\r\n", b"hello")))?;
        let limits = Limits { time: Duration::MAX, ..LIMITS };
        let done =
            peers::within(&format!("{deed} You still wait."), move || {
                let code = || fetch(&stream, "/page", &to, limits);
                std::panic::catch_unwind(code).ok()
            })?;
        peer.saw();
        match done.value {
            Some(Ok(())) => Ok(()),
            Some(Err(why)) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
            None => Err(format!("{deed} You panicked.").into()),
        }
    }

    #[test]
    fn never_final() -> Verdict {
        let time = Duration::from_millis(300);
        let limits = Limits { time, ..LIMITS };
        let deed = "I sent a 102 from time to time, and nothing else.";
        let later = role(|me| {
            tells(me, b"")?;
            while !me.is_over()? {
                me.send(b"HTTP/1.1 102 Processing\r\n\r\n")?;
                me.breathe(Duration::from_millis(10))?;
            }
            Ok(())
        });
        refused(deed, limits, later, ErrorKind::TimedOut)
    }

    #[test]
    fn promptly() -> Verdict {
        let deed = "I sent the whole file, and stayed.";
        let limits = Limits { time: Duration::from_secs(9), ..LIMITS };
        for answer in [
            ok("Content-Length: 5\r\n", b"hello"),
            ok(CHUNKED, b"5\r\nhello\r\n0\r\n\r\n"),
        ] {
            let fetch = run(deed, limits, stays(&answer))?;
            if fetch.result.is_err() || fetch.after > Duration::from_secs(2) {
                return Err(format!("{deed} You waited for my end.").into());
            }
        }
        Ok(())
    }

    #[test]
    fn signals() -> Verdict {
        let deed = "You got signals while I sent five bytes.";
        let place = Place::new()?;
        let to = place.join("page");
        let (stream, peer) = hand_over(role(|me| {
            tells(me, b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")?;
            for byte in b"hello" {
                me.breathe(Duration::from_millis(20))?;
                me.send(&[*byte])?;
            }
            me.stay()
        }))?;
        let late = format!("{deed} You still wait.");
        let path = to.clone();
        let code = move || fetch(&stream, "/page", &path, LIMITS);
        let done = peers::interrupted(&late, code)?;
        peer.saw();
        match done.value {
            Ok(()) => Ok(()),
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    /// What was done in the directory, as the kernel saw it.
    #[test]
    fn watched() -> Verdict {
        use inotify::{CreateFlags, ReadFlags, Reader, WatchFlags};
        let place = Place::new()?;
        let to = place.join("page");
        fs::write(&to, OLD)?;
        let watch = inotify::init(CreateFlags::NONBLOCK | CreateFlags::CLOEXEC)
            .map_err(io::Error::from)?;
        let asked = WatchFlags::CREATE
            | WatchFlags::MODIFY
            | WatchFlags::DELETE
            | WatchFlags::MOVED_FROM
            | WatchFlags::MOVED_TO;
        inotify::add_watch(&watch, &*place, asked).map_err(io::Error::from)?;
        let (half, rest) = (vec![b'x'; 30_000], vec![b'y'; 30_000]);
        let new = [&half[..], &rest].concat();
        let (stream, peer) = hand_over(role(move |me| {
            tells(me, &ok("Content-Length: 60000\r\n", &half))?;
            me.until_read()?;
            me.send_all(&rest)?;
            me.stay()
        }))?;
        let deed = "I sent 60,000 bytes.";
        let (late, path) = (format!("{deed} You still wait."), to.clone());
        let code = move || fetch(&stream, "/page", &path, LIMITS);
        let done = peers::within(&late, code)?;
        peer.saw();
        if let Err(why) = done.value {
            return Err(format!("{deed} You returned an error: {why}.").into());
        }
        let mut space = [MaybeUninit::uninit(); 4096];
        let mut events = Reader::new(&watch, &mut space);
        let mut moved = Vec::new();
        while let Ok(event) = events.next() {
            let name = event.file_name().map(|name| name.to_bytes());
            let (what, ours) = (event.events(), name == Some(&b"page"[..]));
            if what.contains(ReadFlags::MOVED_FROM) {
                moved.push(event.cookie());
            }
            let sentence = match () {
                () if !ours => continue,
                () if what.contains(ReadFlags::MODIFY) => {
                    "I watched, and you wrote into `page` itself: who reads \
                     it then reads a part."
                }
                () if what.contains(ReadFlags::MOVED_TO)
                    && !moved.contains(&event.cookie()) =>
                {
                    "I watched, and `page` came from another directory. That \
                     fails where it is on another file system."
                }
                () if what.contains(ReadFlags::MOVED_TO) => continue,
                () => {
                    "I watched, and for a moment there was no whole file \
                     `page`."
                }
            };
            return Err(format!("{deed} {sentence}").into());
        }
        match fs::read(&to)? == new {
            true => Ok(()),
            false => Err(format!("{deed} You saved others.").into()),
        }
    }

    #[test]
    fn two_at_once() -> Verdict {
        let deed = "Two fetched the same file at once.";
        let place = Place::new()?;
        let to = place.join("page");
        let (go, gate) = mpsc::channel::<()>();
        let (stream, first) = hand_over(role(move |me| {
            tells(me, &ok("Content-Length: 60000\r\n", &[b'1'; 30_000]))?;
            me.until_read()?;
            let _ = gate.recv();
            me.send_all(&[b'1'; 30_000])?;
            me.stay()
        }))?;
        let path = to.clone();
        let limits = LIMITS;
        let (said, result) = mpsc::channel();
        thread::Builder::new().spawn(move || {
            let _ = said.send(fetch(&stream, "/page", &path, limits));
        })?;
        // The first half is read when there is another file than before.
        for _ in 0..500 {
            if first.has_ended() || fs::read_dir(&*place)?.next().is_some() {
                break;
            }
            thread::sleep(Duration::from_millis(1));
        }
        let (stream, second) =
            hand_over(stays(&ok("Content-Length: 10\r\n", &[b'2'; 10])))?;
        let (late, path) = (format!("{deed} One still waits."), to.clone());
        let code = move || fetch(&stream, "/page", &path, limits);
        let done = peers::within(&late, code)?;
        second.saw();
        let seen = fs::read(&to).unwrap_or_default();
        drop(go);
        let other = result.recv_timeout(Duration::from_secs(3));
        first.saw();
        let sentence = match (done.value, other) {
            (Err(why), _) | (_, Ok(Err(why))) => {
                format!("One returned an error: {why}.")
            }
            (_, Err(_)) => "One still waits.".into(),
            _ if seen != [b'2'; 10] => {
                format!("The first one done has saved {}.", say(seen))
            }
            _ if fs::read(&to)? != [b'1'; 60_000] => {
                format!("The last one done has saved {}.", say(fs::read(&to)?))
            }
            _ => return Ok(()),
        };
        Err(format!("{deed} {sentence}").into())
    }

    /// nginx, which ends with this value.
    struct Nginx(Child);

    impl Drop for Nginx {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    /// nginx at a UNIX socket, with two files, the second one in chunks. Where
    /// it can't be had there is none.
    fn nginx(place: &Place) -> io::Result<Option<Nginx>> {
        let path = env::var_os("PATH").unwrap_or_default();
        let path: Vec<_> = env::split_paths(&path)
            .chain(["/usr/sbin".into(), "/usr/local/sbin".into()])
            .map(|dir| dir.join("nginx"))
            .filter(|path| path.exists())
            .collect();
        let Some(program) = path.first() else { return Ok(None) };
        let here = place.display();
        fs::create_dir(place.join("www"))?;
        fs::write(place.join("www/plain"), file())?;
        fs::write(place.join("www/chunked.html"), file())?;
        let temporary: String =
            ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
                .iter()
                .map(|what| format!("{what}_temp_path {here}/temp;"))
                .collect();
        let config = format!(
            "daemon off; master_process off; pid {here}/pid; events {{ }}
             error_log {here}/log;
             http {{ access_log off; default_type text/html; {temporary}
             server {{ listen unix:{here}/socket; root {here}/www; ssi on; }}
             }}"
        );
        fs::write(place.join("nginx.conf"), config)?;
        let child = Command::new(program)
            .arg("-p")
            .arg(&**place)
            .arg("-c")
            .arg(place.join("nginx.conf"))
            .arg("-e")
            .arg(place.join("log"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        Ok(child.ok().map(Nginx))
    }

    fn file() -> Vec<u8> {
        (0..70_000_u32).map(|n| b'a' + (n % 26) as u8).collect()
    }

    /// You may be without it. CI must not.
    fn without_nginx() -> Verdict {
        match env::var_os("CI") {
            None => Ok(()),
            Some(_) => Err("CI is without nginx.".into()),
        }
    }

    #[test]
    fn of_nginx() -> Verdict {
        let place = Place::new()?;
        let Some(_nginx) = nginx(&place)? else { return without_nginx() };
        for target in ["/plain", "/chunked.html", "/missing"] {
            let deed = format!("You fetched `{target}` of nginx.");
            let Some(server) = reached(&place.join("socket")) else {
                return without_nginx();
            };
            let (ours, theirs) = peers::pair()?;
            relay(theirs, server)?;
            let to = place.join("page");
            let (late, path) = (format!("{deed} You wait."), to.clone());
            let code = move || fetch(&ours, target, &path, LIMITS);
            let done = peers::within(&late, code)?;
            let sentence = match done.value {
                Ok(()) if target == "/missing" => {
                    "It has none, and you returned Ok.".to_owned()
                }
                Err(_) if target == "/missing" => continue,
                Err(why) => format!("You returned an error: {why}."),
                Ok(()) if fs::read(&to)? == file() => continue,
                Ok(()) => format!("You saved {}.", say(fs::read(&to)?)),
            };
            return Err(format!("{deed} {sentence}").into());
        }
        Ok(())
    }

    /// A connection, when nginx has started; none if it can't.
    fn reached(path: &Path) -> Option<UnixStream> {
        let end = Instant::now() + Duration::from_secs(20);
        while Instant::now() < end {
            match UnixStream::connect(path) {
                Ok(stream) => return Some(stream),
                Err(_) => thread::sleep(Duration::from_millis(5)),
            }
        }
        None
    }

    /// Carries bytes between the two, until either ends.
    fn relay(tcp: TcpStream, unix: UnixStream) -> io::Result<()> {
        let (mut tcp_in, mut unix_out) = (tcp.try_clone()?, unix.try_clone()?);
        thread::Builder::new().spawn(move || {
            let _ = io::copy(&mut tcp_in, &mut unix_out);
        })?;
        let (mut unix, mut tcp) = (unix, tcp);
        thread::Builder::new().spawn(move || {
            let _ = io::copy(&mut unix, &mut tcp);
            let _ = tcp.shutdown(std::net::Shutdown::Both);
        })?;
        Ok(())
    }
}
