// Red: I asked for 1 TiB, and read a little from time to time. You still serve me.
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
            let time = Some(Duration::from_secs(2));
            self.stream.set_write_timeout(time)?;
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
