// Red: I am `openssl s_client`. The file came, and no close_notify.
// A mirror: serve it over TLS.
// Chapter: src/tcp-ip/tls.md
//
// `mirror_serve`, solved, and now its clients speak TLS. What is new:
//
// - `load` reads a chain of certificates and a key, both PEM. Its errors name
//   the file; no certificate in it, no key, or the key of another is an error.
// - The handshake has `limits.time`, all of it together, like each request. Who
//   says nothing, drips or leaves gets an error from `answer`, and no panic.
// - Who breaks the rules (speaks plain HTTP, or a TLS that is too old) gets the
//   alert that says why, before `answer` returns its error.
// - After the last whole answer comes a close_notify. After one that was cut
//   comes none.
//
// The crate is rustls: `ServerConfig`, `ServerConnection`, `StreamOwned`. What
// is given serves anybody, and in plain.

use std::fs::File;
use std::io::{
    self, BufRead, BufReader, ErrorKind, Read, Seek, SeekFrom, Write,
};
use std::net::TcpStream;
use std::os::fd::AsRawFd;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::fs::{Mode, OFlags, ResolveFlags, openat2};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};

#[derive(Clone, Copy)]
pub struct Limits {
    /// For the handshake; and for a request and its answer.
    pub time: Duration,
    /// Bytes of the head of a request.
    pub head: u64,
}

/// What the server needs for TLS, from two files.
pub fn load(chain: &Path, key: &Path) -> io::Result<Arc<ServerConfig>> {
    // Both files are opened for the sake of an error that names its file.
    let certificates = CertificateDer::pem_file_iter(chain)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|why| file("the certificates", chain, why))?;
    // A file without one is no error of the parser.
    if certificates.is_empty() {
        return Err(file("the certificates", chain, "there are none"));
    }
    let secret = PrivateKeyDer::from_pem_file(key)
        .map_err(|why| file("the key", key, why))?;
    // It compares the two: the key of another certificate is an error here,
    // and not at the first client.
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(certificates, secret)
        .map_err(|why| file("the key", key, why))?;
    Ok(Arc::new(config))
}

fn file(what: &str, path: &Path, why: impl ToString) -> io::Error {
    let why = why.to_string();
    bad(format!("can't load {what} from {}: {why}", path.display()))
}

/// Serves one client, until it ends, or asks for the end.
pub fn answer(
    stream: &TcpStream,
    root: &Path,
    config: Arc<ServerConfig>,
    limits: Limits,
) -> io::Result<()> {
    let mut tls = ServerConnection::new(config).map_err(bad)?;
    let mut until = Until { stream, end: moment(limits.time) };
    while tls.is_handshaking() {
        // What is wrong is told to the client by an alert, which waits in
        // `tls` until somebody writes it.
        if tls.read_tls(&mut until)? == 0 {
            return Err(ErrorKind::UnexpectedEof.into());
        }
        let done = tls.process_new_packets();
        while tls.wants_write() {
            tls.write_tls(&mut until)?;
        }
        done.map_err(bad)?;
    }
    let mut client = BufReader::new(StreamOwned::new(tls, until));
    loop {
        client.get_mut().sock.end = moment(limits.time);
        let Some(request) = Request::read(&mut client, limits.head)? else {
            break;
        };
        reply(client.get_mut(), &request, root)?;
        client.get_mut().flush()?;
        if request.close {
            break;
        }
    }
    // Only here: every `?` above is an answer that was cut, or none.
    let client = client.get_mut();
    client.flush()
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
