// A mirror: serve files, and parts of them.
// Chapter: src/tcp-ip/http.md
//
// The other side of `mirror_fetch`. `answer` serves the files below `root` to
// one client, a request after the other. Two things are missing.
//
// - Time. A request and its answer may take `limits.time` together, counted
//   from when the server begins to wait for the request. The next one has the
//   same time again. When the time is over, `answer` returns an error.
// - Ranges, for who was cut off (RFC 9110, section 14.1.2). A GET with `Range`:
//     - `bytes=2-5`, `bytes=2-` and `bytes=-3` (the last three) give a 206 with
//       those bytes, their `Content-Length`, and `Content-Range: bytes 2-5/20`,
//       where the file has 20. What lies behind its end is left out. A file
//       that is shorter than `-3` asks for is given whole, as a 206.
//     - If no byte of the file is asked for, the answer is a 416 without a
//       body, and with `Content-Range: bytes */20`.
//     - All else is ignored, and the answer is a 200: another unit than `bytes`
//       (in any case of letters), several ranges, a last byte before the first,
//       what is no number. A number may have more digits than a `u64` has.
//
// A HEAD has no range. `reply` sends no more of a file than it announced, and
// no file is read into memory. Given are the rest, and the deadline.

use std::fs::File;
use std::io::{
    self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write,
};
use std::net::TcpStream;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::time::{Duration, Instant};

use rustix::fs::{Mode, OFlags, ResolveFlags, openat2};

#[derive(Clone, Copy)]
pub struct Limits {
    /// For a request and its answer. It may be `Duration::MAX`.
    pub time: Duration,
    /// Bytes of the head of a request.
    pub head: u64,
}

/// Serves one client, until it ends, or asks for the end.
pub fn answer(
    stream: &TcpStream,
    root: &Path,
    limits: Limits,
) -> io::Result<()> {
    // One reader for all: it may have read the next request already.
    let until = Until { stream, end: Instant::now() };
    let mut client = BufReader::new(until);
    loop {
        // For each request anew, but not for each call: a client that sends,
        // or takes, a byte from time to time has the time of a request.
        client.get_mut().end = moment(limits.time);
        let Some(request) = Request::read(&mut client, limits.head)? else {
            return Ok(());
        };
        reply(client.get_mut(), &request, root)?;
        if request.close {
            return Ok(());
        }
    }
}

/// Answers one request.
fn reply(
    to: &mut impl Write,
    request: &Request,
    root: &Path,
) -> io::Result<()> {
    let Some(mut file) = find(root, &request.target) else {
        return head(to, "404 Not Found", 0, "");
    };
    let size = file.metadata()?.len();
    let range = request.range.as_deref().filter(|_| request.get);
    match range.map_or(Part::Whole, |range| part(range, size)) {
        Part::Whole => {
            head(to, "200 OK", size, "Accept-Ranges: bytes\r\n")?;
            if request.get {
                send(&mut file, size, to)?;
            }
            Ok(())
        }
        Part::Bytes(first, last) => {
            // Both are of the part: bytes 0 to 0 are one byte.
            let count = last - first + 1;
            let field =
                format!("Content-Range: bytes {first}-{last}/{size}\r\n");
            head(to, "206 Partial Content", count, &field)?;
            file.seek(SeekFrom::Start(first))?;
            send(&mut file, count, to)
        }
        Part::Nothing => {
            // So the client learns how large the file is now.
            let field = format!("Content-Range: bytes */{size}\r\n");
            head(to, "416 Range Not Satisfiable", 0, &field)
        }
    }
}

enum Part {
    Whole,
    /// The first and the last.
    Bytes(u64, u64),
    Nothing,
}

/// What is wanted of a file of this size.
fn part(range: &str, size: u64) -> Part {
    let Some((unit, range)) = range.split_once('=') else {
        return Part::Whole;
    };
    let Some((first, last)) = range.split_once('-') else {
        return Part::Whole;
    };
    if !unit.eq_ignore_ascii_case("bytes") {
        return Part::Whole;
    }
    match (first, number(first), last, number(last)) {
        // A suffix: the number is a count, and no place.
        ("", _, _, Some(count)) => match count.min(size) {
            0 => Part::Nothing,
            count => Part::Bytes(size - count, size - 1),
        },
        (_, Some(first), "", _) => from_to(first, u64::MAX, size),
        (_, Some(first), _, Some(last)) if first <= last => {
            from_to(first, last, size)
        }
        _ => Part::Whole,
    }
}

fn from_to(first: u64, last: u64, size: u64) -> Part {
    match first < size {
        true => Part::Bytes(first, last.min(size - 1)),
        false => Part::Nothing,
    }
}

/// What is too large for a `u64` is a number too, and behind every file's end.
fn number(word: &str) -> Option<u64> {
    let digits = word.bytes().all(|byte| byte.is_ascii_digit());
    (digits && !word.is_empty()).then(|| word.parse().unwrap_or(u64::MAX))
}

/// The first `count` bytes from where the file stands.
fn send(file: &mut File, count: u64, to: &mut impl Write) -> io::Result<()> {
    match io::copy(&mut file.take(count), to)? {
        // The file has shrunk. Only the end of the connection can say so.
        n if n < count => Err(ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
}

/// The head of an answer; each of the `fields` with its end.
fn head(
    to: &mut impl Write,
    status: &str,
    length: u64,
    fields: &str,
) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {length}\r\n{fields}\r\n"
    );
    to.write_all(head.as_bytes())
}

struct Request {
    /// Or a HEAD.
    get: bool,
    target: String,
    range: Option<String>,
    close: bool,
}

impl Request {
    /// The next one; none where the client ends between two.
    fn read(from: &mut impl BufRead, most: u64) -> io::Result<Option<Request>> {
        let mut left = most;
        if from.fill_buf()?.is_empty() {
            return Ok(None);
        }
        let first = line(from, &mut left)?;
        let mut words = first.split(' ');
        let get = match words.next() {
            Some("GET") => true,
            Some("HEAD") => false,
            _ => return Err(bad("another method")),
        };
        let target = words.next().unwrap_or_default().to_owned();
        let mut request = Request { get, target, range: None, close: false };
        loop {
            let field = line(from, &mut left)?;
            if field.is_empty() {
                return Ok(Some(request));
            }
            let (name, value) =
                field.split_once(':').ok_or_else(|| bad("no field"))?;
            // No space before the colon, and no line that goes on: who takes
            // it for another field sees another end of this request.
            if name.contains([' ', '\t']) {
                return Err(bad("a field's name"));
            }
            let value = value.trim_matches([' ', '\t']);
            match name.to_ascii_lowercase().as_str() {
                "range" => request.range = Some(value.to_owned()),
                "connection" => {
                    request.close = value.eq_ignore_ascii_case("close");
                }
                // A body would be taken for the next request.
                "content-length" | "transfer-encoding" => {
                    return Err(bad("a body"));
                }
                _ => {}
            }
        }
    }
}

/// The file of this name, if there is one, and never one that lies elsewhere.
/// It is looked at first: to open a FIFO would wait for who writes to it.
fn find(root: &Path, target: &str) -> Option<File> {
    let root = File::open(root).ok()?;
    let how = ResolveFlags::BENEATH | ResolveFlags::NO_SYMLINKS;
    let flags = OFlags::PATH | OFlags::CLOEXEC;
    let name = target.strip_prefix('/')?;
    let seen = openat2(root, name, flags, Mode::empty(), how).ok()?;
    let seen = File::from(seen);
    if !seen.metadata().is_ok_and(|of| of.is_file()) {
        return None;
    }
    File::open(format!("/proc/self/fd/{}", seen.as_raw_fd())).ok()
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
    use peers::{Me, Place, Role, Verdict, hand_over, role, say};
    use rustix::fs::{CWD, FileType, mknodat};
    use std::net::TcpListener;
    use std::process::{Command, Stdio};
    use std::{fs, thread};

    const FILE: &[u8] = b"abcdefghijklmnopqrst";
    const LIMITS: Limits = Limits { time: Duration::from_secs(2), head: 2000 };

    fn root() -> io::Result<Place> {
        let place = Place::new()?;
        fs::write(place.join("file"), FILE)?;
        fs::write(place.join("empty"), b"")?;
        fs::create_dir(place.join("sub"))?;
        std::os::unix::fs::symlink("/etc/passwd", place.join("link"))?;
        let mode = Mode::from_raw_mode(0o600);
        mknodat(CWD, place.join("fifo"), FileType::Fifo, mode, 0)?;
        Ok(place)
    }

    /// Receives one answer, from `next` on; gives its head, and its body, of
    /// which it takes so many bytes at most.
    fn one(
        me: &mut Me,
        next: &mut usize,
        most: usize,
    ) -> io::Result<(String, Vec<u8>)> {
        let from = *next;
        let mut end = None;
        me.receive_until(|got| {
            end = got[from..].windows(4).position(|it| it == b"\r\n\r\n");
            end.is_some()
        })?;
        let Some(end) = end.map(|at| from + at + 4) else {
            return Err(ErrorKind::UnexpectedEof.into());
        };
        let head = String::from_utf8_lossy(&me.got()[from..end]).into_owned();
        let length = field(&head, "content-length");
        let length = length.and_then(|it| it.parse::<usize>().ok());
        let length = length.unwrap_or(0).min(most);
        me.receive_until(|got| got.len() >= end + length)?;
        let got = me.got();
        *next = got.len().min(end + length);
        let body = got[end..*next].to_vec();
        Ok((head, body))
    }

    fn field(head: &str, name: &str) -> Option<String> {
        let mut fields = head.lines().filter_map(|line| line.split_once(':'));
        let (_, value) =
            fields.find(|(its, _)| its.eq_ignore_ascii_case(name))?;
        Some(value.trim().to_owned())
    }

    /// What is asked for, and what must come: the first line, `Content-Range`
    /// and the body.
    struct Case {
        ask: String,
        status: u16,
        range: Option<String>,
        body: Vec<u8>,
    }

    fn get(range: &str) -> String {
        format!("GET /file HTTP/1.1\r\nHost: x\r\nRange: {range}\r\n\r\n")
    }

    /// Bytes of a file, both counted in; the size is asked of the test.
    fn gives(range: &str, first: usize, last: usize) -> Case {
        Case {
            ask: get(range),
            status: 206,
            range: Some(format!("bytes {first}-{last}/20")),
            body: FILE[first..=last].to_vec(),
        }
    }

    fn ignored(range: &str) -> Case {
        Case { ask: get(range), status: 200, range: None, body: FILE.to_vec() }
    }

    fn nothing(range: &str) -> Case {
        let of = Some("bytes */20".to_owned());
        Case { ask: get(range), status: 416, range: of, body: Vec::new() }
    }

    /// Asks, and compares; then asks for the plain file on the same connection.
    fn holds(case: Case) -> Verdict {
        let asked = case.ask.lines().filter(|it| !it.starts_with("Host"));
        let asked: Vec<_> = asked.filter(|line| !line.is_empty()).collect();
        let deed = format!("I asked `{}`.", asked.join("`, `"));
        let place = root()?;
        let (said, answers) = std::sync::mpsc::channel();
        let ask = case.ask.clone();
        let is_get = ask.starts_with("GET");
        let most = case.body.len();
        let (stream, peer) = hand_over(role(move |me| {
            let mut next = 0;
            me.send_all(ask.as_bytes())?;
            let _ = said.send(one(me, &mut next, most)?);
            me.send_all(b"GET /file HTTP/1.1\r\nConnection: close\r\n\r\n")?;
            let _ = said.send(one(me, &mut next, FILE.len())?);
            me.finish()?;
            me.receive_to_end()
        }))?;
        let late = format!("{deed} You still wait.");
        let code = move || {
            let result = answer(&stream, &place, LIMITS);
            drop(stream);
            result
        };
        let done = peers::within(&late, code)?;
        peer.saw();
        let Ok((head, body)) = answers.recv() else {
            let why =
                done.value.err().map_or("no answer".into(), |e| e.to_string());
            return Err(format!("{deed} You: {why}.").into());
        };
        let line = head.lines().next().unwrap_or_default().to_owned();
        let status = case.status;
        if line.split(' ').nth(1) != Some(&status.to_string()) {
            return Err(format!(
                "{deed} I expected a {status}, and you \
                                answered `{line}`."
            )
            .into());
        }
        let range = field(&head, "content-range");
        if range != case.range {
            let say = |it: Option<String>| {
                it.map_or("none".into(), |it| format!("`{it}`"))
            };
            let (wants, has) = (say(case.range), say(range));
            return Err(format!(
                "{deed} I expected the Content-Range {wants}, \
                                and it is {has}."
            )
            .into());
        }
        let length = if is_get { case.body.len() } else { FILE.len() };
        if field(&head, "content-length") != Some(length.to_string()) {
            let has = field(&head, "content-length").unwrap_or("none".into());
            return Err(format!(
                "{deed} I expected the Content-Length \
                                {length}, and it is {has}."
            )
            .into());
        }
        if body != case.body {
            let (wants, has) = (say(&case.body), say(&body));
            return Err(format!(
                "{deed} I expected {wants}, and the body is \
                                {has}."
            )
            .into());
        }
        match answers.recv() {
            Ok((head, body))
                if body == FILE && head.starts_with("HTTP/1.1 200 ") =>
            {
                Ok(())
            }
            Ok((head, _)) => Err(format!(
                "{deed} Then I asked for the file, and your answer begins {}.",
                say(head)
            )
            .into()),
            Err(_) => {
                Err(format!("{deed} Then I asked again, and got no answer.")
                    .into())
            }
        }
    }

    fn all(cases: impl IntoIterator<Item = Case>) -> Verdict {
        cases.into_iter().try_for_each(holds)
    }

    #[test]
    fn first_to_last() -> Verdict {
        all([
            gives("bytes=2-5", 2, 5),
            gives("bytes=0-0", 0, 0),
            gives("bytes=19-19", 19, 19),
            gives("bytes=0-19", 0, 19),
            gives("bytes=007-008", 7, 8),
        ])
    }

    #[test]
    fn to_the_end() -> Verdict {
        all([gives("bytes=2-", 2, 19), gives("bytes=0-", 0, 19)])
    }

    #[test]
    fn the_last() -> Verdict {
        all([
            gives("bytes=-3", 17, 19),
            gives("bytes=-1", 19, 19),
            gives("bytes=-20", 0, 19),
            gives("bytes=-21", 0, 19),
        ])
    }

    #[test]
    fn behind_the_end() -> Verdict {
        all([
            gives("bytes=15-20", 15, 19),
            gives("bytes=15-999", 15, 19),
            gives("bytes=0-18446744073709551615", 0, 19),
            nothing("bytes=20-"),
            nothing("bytes=20-20"),
            nothing("bytes=999-1000"),
            nothing("bytes=18446744073709551615-"),
            nothing("bytes=-0"),
        ])
    }

    #[test]
    fn many_digits() -> Verdict {
        let many = "9".repeat(40);
        all([
            gives(&format!("bytes=2-{many}"), 2, 19),
            gives(&format!("bytes=-{many}"), 0, 19),
            nothing(&format!("bytes={many}-")),
            // 2^64 + 1, and 2^64 + 3
            nothing("bytes=18446744073709551617-18446744073709551619"),
        ])
    }

    #[test]
    fn no_ranges() -> Verdict {
        all([
            ignored("bytes=5-2"),
            ignored("bytes=30-25"),
            ignored("bytes=1-2,5-6"),
            ignored("bytes=-"),
            ignored("bytes=5"),
            ignored("bytes="),
            ignored("bytes"),
            ignored(""),
            ignored("2-5"),
            ignored("bytes=+2-5"),
            ignored("bytes=2-+5"),
            ignored("bytes=-+3"),
            ignored("bytes=--3"),
            ignored("bytes=2-5-7"),
            ignored("bytes=a-b"),
            ignored("bytes=0x2-0x5"),
            ignored("lines=2-5"),
            ignored("xbytes=2-5"),
        ])
    }

    #[test]
    fn any_case() -> Verdict {
        all([gives("Bytes=2-5", 2, 5), gives("BYTES=-3", 17, 19)])
    }

    #[test]
    fn other_requests() -> Verdict {
        let ask =
            |line: &str| format!("{line} HTTP/1.1\r\nRange: bytes=2-5\r\n\r\n");
        let none = || Vec::new();
        all([
            Case {
                ask: ask("HEAD /file"),
                status: 200,
                range: None,
                body: none(),
            },
            Case {
                ask: "GET /file HTTP/1.1\r\n\r\n".into(),
                status: 200,
                range: None,
                body: FILE.to_vec(),
            },
            Case {
                ask: ask("GET /none"),
                status: 404,
                range: None,
                body: none(),
            },
            Case {
                ask: ask("GET /../file"),
                status: 404,
                range: None,
                body: none(),
            },
            Case {
                ask: "GET /empty HTTP/1.1\r\nRange: bytes=0-\r\n\r\n".into(),
                status: 416,
                range: Some("bytes */0".into()),
                body: none(),
            },
        ])
    }

    #[test]
    fn no_files() -> Verdict {
        let names = [
            "",
            "/",
            "/sub",
            "/link",
            "//etc/passwd",
            "/../../../../../../etc/passwd",
            "/fifo",
            "/sub/../fifo",
        ];
        all(names.map(|name| Case {
            ask: format!("GET {name} HTTP/1.1\r\nHost: x\r\n\r\n"),
            status: 404,
            range: None,
            body: Vec::new(),
        }))
    }

    /// For another reader of the same request it is a field, and has a body.
    #[test]
    fn no_names_of_fields() -> Verdict {
        for field in [
            "Content-Length : 5",
            "Content-Length\t: 5",
            "Host: x\r\n Content-Length: 5",
        ] {
            let deed = format!("I sent the field {}.", say(field));
            let place = root()?;
            let ask = format!("GET /file HTTP/1.1\r\n{field}\r\n\r\n");
            let (stream, peer) =
                hand_over(peers::finishes_and_reads(ask.as_bytes()))?;
            let late = format!("{deed} You still wait.");
            let code = move || answer(&stream, &place, LIMITS);
            let done = peers::within(&late, code)?;
            peer.saw();
            if done.value.is_ok() {
                return Err(format!(
                    "{deed} Its name is none, and you returned Ok."
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn in_one_write() -> Verdict {
        let deed = "I sent three requests in one write.";
        let place = root()?;
        let asks = ["bytes=0-1", "bytes=2-3", "bytes=4-5"].map(get).concat();
        let (stream, peer) =
            hand_over(peers::finishes_and_reads(asks.as_bytes()))?;
        let late = format!("{deed} You still wait.");
        let done =
            peers::within(&late, move || answer(&stream, &place, LIMITS))?;
        let got = peer.saw().got;
        let got = String::from_utf8_lossy(&got);
        let bodies: Vec<_> = got
            .split("HTTP/1.1 ")
            .skip(1)
            .map(|it| it.split("\r\n\r\n").nth(1).unwrap_or("no head"))
            .collect();
        match done.value {
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
            Ok(()) if bodies == ["ab", "cd", "ef"] => Ok(()),
            Ok(()) => {
                let bodies = bodies.join("`, `");
                Err(format!("{deed} The bodies were `{bodies}`.").into())
            }
        }
    }

    #[test]
    fn in_pieces() -> Verdict {
        let deed = "I sent a request one byte at a time.";
        let place = root()?;
        let (stream, peer) = hand_over(role(|me| {
            for byte in get("bytes=2-5").bytes() {
                me.send(&[byte])?;
                me.until_read()?;
            }
            me.finish()?;
            me.receive_to_end()
        }))?;
        let late = format!("{deed} You still wait.");
        peers::within(&late, move || answer(&stream, &place, LIMITS))?;
        let got = peer.saw().got;
        match got.ends_with(b"\r\n\r\ncdef") {
            true => Ok(()),
            false => Err(format!("{deed} I got {}.", say(got)).into()),
        }
    }

    /// A file of many zeros that takes no room, and one byte in it.
    fn large() -> io::Result<(Place, u64)> {
        use std::os::unix::fs::FileExt;
        let (place, size) = (Place::new()?, 1 << 40);
        let file = File::create(place.join("file"))?;
        file.set_len(size)?;
        file.write_all_at(b"x", 1 << 39)?;
        Ok((place, size))
    }

    #[test]
    fn of_a_large_file() -> Verdict {
        let deed = "I asked for three bytes in the middle of 1 TiB.";
        let (place, _) = large()?;
        let middle = (1_u64 << 39) - 1;
        let ask = get(&format!("bytes={middle}-{}", middle + 2));
        let (stream, peer) =
            hand_over(peers::finishes_and_reads(ask.as_bytes()))?;
        let late = format!("{deed} You still wait.");
        peers::within(&late, move || answer(&stream, &place, LIMITS))?;
        let got = peer.saw().got;
        match got.ends_with(b"\r\n\r\n\0x\0") {
            true => Ok(()),
            false => Err(format!("{deed} I got {}.", say(got)).into()),
        }
    }

    /// The client must be let go in time.
    fn ends(deed: &str, time: Duration, role: Role) -> Verdict {
        let (place, _) = large()?;
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed} You still serve me.");
        let limits = Limits { time, ..LIMITS };
        let code = move || answer(&stream, &place, limits);
        let done = peers::within(&late, code)?;
        peer.saw();
        match done.value {
            _ if done.after < time => {
                Err(format!("{deed} You ended before the time was over.")
                    .into())
            }
            Ok(()) => Err(format!("{deed} You returned Ok.").into()),
            Err(_) => Ok(()),
        }
    }

    const SHORT: Duration = Duration::from_millis(500);

    #[test]
    fn drips() -> Verdict {
        let deed = "I sent a head that does not end, a byte at a time.";
        let role = peers::slow_loris(b"GET /file HTTP/1.1\r\nX: ", b"x");
        ends(deed, SHORT, role)?;
        let deed = "I asked once, and then sent a byte from time to time.";
        let role = peers::role(|me| {
            me.send_all(get("bytes=0-1").as_bytes())?;
            one(me, &mut 0, 2)?;
            me.send_all(b"GET /file HTTP/1.1\r\nX: ")?;
            while !me.is_over()? {
                me.send(b"x")?;
                me.breathe(Duration::from_millis(10))?;
            }
            Ok(())
        });
        ends(deed, SHORT, role)
    }

    #[test]
    fn no_limit() -> Verdict {
        let deed = "Your limit was `Duration::MAX`, and I asked for a file.";
        let place = root()?;
        let (stream, peer) = hand_over(role(|me| {
            me.send_all(b"GET /file HTTP/1.1\r\nConnection: close\r\n\r\n")?;
            me.receive_to_end()
        }))?;
        let limits = Limits { time: Duration::MAX, ..LIMITS };
        let done =
            peers::within(&format!("{deed} You still serve me."), move || {
                let code = || answer(&stream, &place, limits);
                std::panic::catch_unwind(std::panic::AssertUnwindSafe(code))
                    .ok()
            })?;
        let got = peer.saw().got;
        match done.value {
            Some(Ok(())) if got.ends_with(FILE) => Ok(()),
            Some(Ok(())) => Err(format!("{deed} I got {}.", say(got)).into()),
            Some(Err(why)) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
            None => Err(format!("{deed} You panicked.").into()),
        }
    }

    #[test]
    fn says_nothing() -> Verdict {
        ends("I said nothing.", SHORT, peers::silent())
    }

    #[test]
    fn takes_nothing() -> Verdict {
        let deed = "I asked for 1 TiB, and read nothing.";
        let ask = b"GET /file HTTP/1.1\r\n\r\n";
        ends(deed, SHORT, peers::sends_and_stays(ask))
    }

    #[test]
    fn takes_little() -> Verdict {
        for ask in ["GET /file HTTP/1.1\r\n\r\n".into(), get("bytes=1-")] {
            let deed =
                "I asked for 1 TiB, and read a little from time to time.";
            let role = peers::role(move |me| {
                me.send_all(ask.as_bytes())?;
                while !me.is_over()? && me.receive(100_000)? > 0 {
                    me.breathe(Duration::from_millis(5))?;
                }
                Ok(())
            });
            ends(deed, SHORT, role)?;
        }
        Ok(())
    }

    /// Whether three requests are answered that together take longer than one
    /// may.
    fn three(time: Duration) -> Result<bool, peers::Sentence> {
        let place = root()?;
        let (stream, peer) = hand_over(role(move |me| {
            let mut next = 0;
            for _ in 0..3 {
                let ask = get("bytes=2-5");
                let (one_half, other) = ask.split_at(20);
                me.send_all(one_half.as_bytes())?;
                me.breathe(time * 2 / 5)?;
                me.send_all(other.as_bytes())?;
                one(me, &mut next, 4)?;
            }
            me.finish()?;
            me.receive_to_end()
        }))?;
        let limits = Limits { time, ..LIMITS };
        let late = "I sent three requests, and you still wait.";
        let done = peers::within(late, move || {
            let result = answer(&stream, &place, limits);
            drop(stream);
            result
        })?;
        let got = peer.saw().got;
        let answers = String::from_utf8_lossy(&got).matches("cdef").count();
        Ok(done.value.is_ok() && answers == 3)
    }

    #[test]
    fn a_time_for_each() -> Verdict {
        // On a busy computer the client may be too slow for the first two.
        for time in [300, 600, 1100] {
            if three(Duration::from_millis(time))? {
                return Ok(());
            }
        }
        Err("You had 1.1 s for each request. I sent three, and took less than \
             half a second for each. You did not answer all three."
            .into())
    }

    #[test]
    fn signals() -> Verdict {
        let deed = "You got signals while I asked and read slowly.";
        let place = Place::new()?;
        fs::write(place.join("file"), vec![b'x'; 3_000_000])?;
        let (stream, peer) = hand_over(role(|me| {
            me.send_all(get("bytes=1-").as_bytes())?;
            me.breathe(Duration::from_millis(100))?;
            me.finish()?;
            me.receive_to_end()
        }))?;
        let late = format!("{deed} You still wait.");
        let code = move || answer(&stream, &place, LIMITS);
        let done = peers::interrupted(&late, code)?;
        let got = peer.saw().bytes_got;
        match done.value {
            Ok(()) if got > 2_999_999 => Ok(()),
            Ok(()) => Err(format!("{deed} I got {got} bytes.").into()),
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }

    /// What curl gets; nothing where there is no curl.
    #[test]
    fn to_curl() -> Verdict {
        for (args, wants) in [
            (["-r", "2-5"], &FILE[2..=5]),
            (["-r", "-3"], &FILE[17..]),
            (["-C", "18"], &FILE[18..]),
        ] {
            let listener = TcpListener::bind("127.0.0.1:0")?;
            let address = listener.local_addr()?;
            let place = root()?;
            let curl = Command::new("curl")
                .args(["-s", "-q", "--noproxy", "*", "-m", "2", "-o", "-"])
                .args(args)
                .arg(format!("http://{address}/file"))
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn();
            let curl = match curl {
                Ok(curl) => curl,
                Err(_) if std::env::var_os("CI").is_none() => return Ok(()),
                Err(why) => return Err(format!("No curl: {why}.").into()),
            };
            thread::Builder::new().spawn(move || {
                if let Ok((stream, _)) = listener.accept() {
                    let _ = answer(&stream, &place, LIMITS);
                }
            })?;
            let got = curl.wait_with_output()?.stdout;
            if got != wants {
                let args = args.join(" ");
                return Err(format!(
                    "I am `curl {args}`. I wanted {}, and got {}.",
                    say(wants),
                    say(got)
                )
                .into());
            }
        }
        Ok(())
    }
}
