// Red: The name was "". You panicked.
// A mirror: ask who it is.
// Chapter: src/tcp-ip/tls.md
//
// `mirror_fetch`, solved, and now the server speaks TLS. `fetch` asks only a
// server that proves to be `name` (a DNS name, or an IP address) by a
// certificate that leads to one of `roots`. All that held before holds still;
// what is new:
//
// - To any other server no request goes out. `fetch` returns an error.
// - The handshake is a part of the `limits.time`.
// - Whoever is on the way can end the TCP connection, and nobody on the way can
//   make a close_notify. So where the stream ends without one, the body has
//   not ended: an `UnexpectedEof`. A body that was counted to its end is whole
//   with or without.
// - A `name` that can't be one, or a root that is no certificate, is an error,
//   and no panic.
//
// The crate is rustls: `ClientConfig`, `ClientConnection`, `StreamOwned`.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

#[derive(Clone, Copy)]
pub struct Limits {
    /// For everything.
    pub time: Duration,
    /// Bytes of each head, of the trailers, and of the line of each chunk.
    pub head: u64,
    /// Bytes of the file.
    pub body: u64,
}

pub fn fetch(
    stream: &TcpStream,
    name: &str,
    roots: &[CertificateDer<'static>],
    target: &str,
    to: &Path,
    limits: Limits,
) -> io::Result<()> {
    // A space or a line end in it would make another request of it.
    if !target.bytes().all(|it| it.is_ascii_graphic()) {
        return Err(ErrorKind::InvalidInput.into());
    }
    let request = format!(
        "GET {target} HTTP/1.1\r\nHost: {name}\r\nConnection: close\r\n\r\n"
    );
    let mut known = RootCertStore::empty();
    for root in roots {
        known.add(root.clone()).map_err(bad)?;
    }
    // The verifier looks at the name, the time and the issuer. A verifier of
    // your own (`dangerous`) that only says yes makes TLS a secret shared with
    // whoever answers.
    let config = ClientConfig::builder()
        .with_root_certificates(known)
        .with_no_client_auth();
    // The name comes from who asks, and never from the server.
    let server = ServerName::try_from(name.to_owned()).expect("a name");
    let tls = ClientConnection::new(Arc::new(config), server).map_err(bad)?;
    // TLS lies on the stream with the deadline, so all its calls have one:
    // those of the handshake too, which the first write makes.
    let until = Until { stream, end: moment(limits.time) };
    let mut server = StreamOwned::new(tls, until);
    server.write_all(request.as_bytes())?;
    server.flush()?;
    // A read gives `Ok(0)` after a close_notify only, and `UnexpectedEof` for
    // an end without. `save` lets that error through: nothing more is to do,
    // as long as nobody makes an end of it because some servers are careless.
    save(&mut BufReader::new(server), to, limits)
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
            // Space may stand before a `;` (RFC 9112, section 7.1.1).
            let size = match size.split_once(';') {
                Some((size, _)) => size.trim_end_matches([' ', '\t']),
                None => &size[..],
            };
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
