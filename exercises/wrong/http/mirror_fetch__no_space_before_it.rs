// Red: The size of my chunk `hello` was `5 ;a=b`. You returned an error: no size.
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

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};
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
    let length = loop {
        match head(from, limits.head)? {
            (100..=199, _) => {}
            (200, length) => break length,
            // 206 is a part of a file, and the body of a 404 is a page.
            (status, _) => return Err(bad(format!("the status is {status}"))),
        }
    };
    // In the same directory: a rename does not leave its file system. The name
    // is nobody else's, and `create_new` makes sure of it.
    let part = part_name(to);
    let mut file = File::create_new(&part)?;
    // `?` here would leave the part behind.
    let done = body(from, length, limits, &mut file)
        .and_then(|()| fs::rename(&part, to));
    if done.is_err() {
        let _ = fs::remove_file(&part);
    }
    done
}

fn part_name(to: &Path) -> PathBuf {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let mut name = to.as_os_str().to_owned();
    name.push(format!(".{}-{number}.part", process::id()));
    name.into()
}

enum Length {
    Known(u64),
    Chunks,
    ToTheEnd,
}

/// The status, and how long the body is.
fn head(from: &mut impl BufRead, most: u64) -> io::Result<(u16, Length)> {
    let mut left = most;
    let first = line(from, &mut left)?;
    let mut words = first.split(' ');
    let version = words.next().unwrap_or_default();
    if !matches!(version, "HTTP/1.0" | "HTTP/1.1") {
        return Err(bad("no answer of HTTP/1"));
    }
    let status = words.next().filter(|word| word.len() == 3);
    let status = status.and_then(|word| number(word, 10));
    let status = status.ok_or_else(|| bad("no status"))?;
    let mut length = Length::ToTheEnd;
    loop {
        let field = line(from, &mut left)?;
        if field.is_empty() {
            return Ok((status as u16, length));
        }
        let (name, value) =
            field.split_once(':').ok_or_else(|| bad("no field"))?;
        // Neither is a name with a space, or a line that goes on.
        if name.contains([' ', '\t']) {
            return Err(bad("no field"));
        }
        let value = value.trim_matches([' ', '\t']);
        let this = if name.eq_ignore_ascii_case("content-length") {
            let value = number(value, 10).ok_or_else(|| bad("no length"))?;
            Length::Known(value)
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            if !value.eq_ignore_ascii_case("chunked") {
                return Err(bad("a coding that is not known here"));
            }
            Length::Chunks
        } else {
            continue;
        };
        // Whoever reads the other one sees another end of the body.
        if !matches!(length, Length::ToTheEnd) {
            return Err(bad("two lengths"));
        }
        length = this;
    }
}

/// `parse` and `from_str_radix` take a `+` too. They do see an overflow.
fn number(word: &str, radix: u32) -> Option<u64> {
    let digits = word.chars().all(|c| c.is_digit(radix));
    u64::from_str_radix(word, radix).ok().filter(|_| digits)
}

fn body(
    from: &mut impl BufRead,
    length: Length,
    limits: Limits,
    file: &mut File,
) -> io::Result<()> {
    let mut room = limits.body;
    match length {
        Length::Known(length) => exactly(from, length, &mut room, file),
        Length::Chunks => loop {
            let size = line(from, &mut { limits.head })?;
            let size = size.split(';').next().unwrap_or_default();
            let size = number(size, 16).ok_or_else(|| bad("no size"))?;
            if size == 0 {
                let mut left = limits.head;
                while !line(from, &mut left)?.is_empty() {}
                return Ok(());
            }
            exactly(from, size, &mut room, file)?;
            if !line(from, &mut { limits.head })?.is_empty() {
                return Err(bad("a chunk without its end"));
            }
        },
        // One byte more than allowed tells the whole file from a cut one.
        Length::ToTheEnd => {
            let most = room.saturating_add(1);
            match io::copy(&mut from.take(most), file)? {
                n if n > room => Err(bad("the file is too long")),
                _ => Ok(()),
            }
        }
    }
}

/// Copies `count` bytes, for which there must be room, and they must come.
fn exactly(
    from: &mut impl BufRead,
    count: u64,
    room: &mut u64,
    file: &mut File,
) -> io::Result<()> {
    // Before the first byte: a promise of too much needs no waiting for it.
    *room = room.checked_sub(count).ok_or_else(|| bad("too long"))?;
    // `io::copy` takes an early end for an end.
    match io::copy(&mut from.take(count), file)? {
        n if n < count => Err(ErrorKind::UnexpectedEof.into()),
        _ => Ok(()),
    }
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
