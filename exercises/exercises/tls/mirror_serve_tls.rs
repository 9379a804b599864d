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
// - Before `answer` returns `Ok`, it says close_notify. Before an error it need
//   not. (A client that asks for nothing until its time is over is an error.)
//
// The crate is rustls: `ServerConfig`, `ServerConnection`, `StreamOwned`, and
// for files `pki_types::pem::PemObject` (`pem_file_iter`, `from_pem_file`).
// What is given serves anybody, and in plain.

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
use rustls::ServerConfig;

#[derive(Clone, Copy)]
pub struct Limits {
    /// For the handshake; and for a request and its answer.
    pub time: Duration,
    /// Bytes of the head of a request.
    pub head: u64,
}

/// What the server needs for TLS, from two files.
pub fn load(chain: &Path, key: &Path) -> io::Result<Arc<ServerConfig>> {
    // TODO: Read both, and say of an error what it was about.
    let _ = (chain, key);
    Err(bad("nothing is loaded yet"))
}

/// Serves one client, until it ends, or asks for the end.
pub fn answer(
    stream: &TcpStream,
    root: &Path,
    config: Arc<ServerConfig>,
    limits: Limits,
) -> io::Result<()> {
    // TODO: Everybody on the way can read this, and change it.
    let _ = config;
    let until = Until { stream, end: Instant::now() };
    let mut client = BufReader::new(until);
    loop {
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
    use peers::{Place, Role, Verdict, hand_over, role, say};
    use rcgen::{CertificateParams, KeyPair};
    use rustls::pki_types::pem::PemObject;
    use rustls::pki_types::{CertificateDer, ServerName};
    use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};
    use std::net::TcpListener;
    use std::process::{Command, Stdio};
    use std::sync::mpsc::channel;
    use std::{fs, thread};

    const FILE: &[u8] = b"abcdefghijklmnopqrst";
    const LIMITS: Limits = Limits { time: Duration::from_secs(2), head: 2000 };
    const SHORT: Limits =
        Limits { time: Duration::from_millis(500), head: 2000 };

    fn made<T, E: ToString>(it: Result<T, E>) -> io::Result<T> {
        it.map_err(|why| io::Error::other(why.to_string()))
    }

    /// A file, a certificate of `localhost`, its key, and another's.
    fn root() -> io::Result<Place> {
        let place = Place::new()?;
        fs::write(place.join("file"), FILE)?;
        fs::write(place.join("empty"), b"")?;
        let names = vec!["localhost".to_owned()];
        let params = made(CertificateParams::new(names))?;
        let key = made(KeyPair::generate())?;
        let own = made(params.self_signed(&key))?;
        fs::write(place.join("chain"), own.pem())?;
        fs::write(place.join("key"), key.serialize_pem())?;
        let other = made(KeyPair::generate())?;
        fs::write(place.join("other"), other.serialize_pem())?;
        Ok(place)
    }

    fn serve(place: &Place, it: &TcpStream, limits: Limits) -> io::Result<()> {
        let config = load(&place.join("chain"), &place.join("key"))?;
        answer(it, place, config, limits)
    }

    #[test]
    fn errors_of_files() -> Verdict {
        let place = root()?;
        for (chain, key, named, deed) in [
            ("none", "key", "none", "There is no file of certificates."),
            ("empty", "key", "empty", "The file of certificates is empty."),
            ("chain", "none", "none", "There is no file of the key."),
            ("chain", "empty", "empty", "The file of the key is empty."),
            ("chain", "other", "other", "The key is of another."),
        ] {
            match load(&place.join(chain), &place.join(key)) {
                Ok(_) => {
                    return Err(format!("{deed} You returned Ok.").into());
                }
                Err(why) if !why.to_string().contains(named) => {
                    return Err(format!(
                        "{deed} Your error does not name it: {why}."
                    )
                    .into());
                }
                Err(_) => {}
            }
        }
        Ok(())
    }

    /// The client must be let go with an error; gives what it got.
    fn fails(
        deed: &str,
        limits: Limits,
        role: Role,
    ) -> Result<Vec<u8>, peers::Sentence> {
        let place = root()?;
        let (stream, peer) = hand_over(role)?;
        let late = format!("{deed} You still serve me.");
        // Not a part of what has a limit: on a busy computer it takes a while.
        let config = load(&place.join("chain"), &place.join("key"));
        let done = peers::within(&late, move || {
            let result =
                config.and_then(|it| answer(&stream, &place, it, limits));
            drop(stream);
            result
        })?;
        match done.value {
            Ok(()) => Err(format!("{deed} You returned Ok.").into()),
            Err(_) => Ok(peer.saw().got),
        }
    }

    #[test]
    fn says_nothing() -> Verdict {
        fails("I said nothing.", SHORT, peers::silent())?;
        Ok(())
    }

    #[test]
    fn drips() -> Verdict {
        let deed = "I sent a ClientHello that does not end, byte by byte.";
        let begin = [22, 3, 1, 2, 0, 1, 0, 1, 252, 3, 3];
        fails(deed, SHORT, peers::slow_loris(&begin, b"x"))?;
        Ok(())
    }

    #[test]
    fn leaves() -> Verdict {
        let deed = "I left in the middle of the ClientHello.";
        fails(deed, LIMITS, peers::sends_and_closes(&[22, 3, 1, 2, 0, 1]))?;
        Ok(())
    }

    #[test]
    fn plain_http() -> Verdict {
        let deed = "I spoke plain HTTP.";
        let role = role(|me| {
            me.send_all(b"GET /file HTTP/1.1\r\n\r\n")?;
            me.receive_to_end()
        });
        let got = fails(deed, LIMITS, role)?;
        match got.first() {
            Some(21) => Ok(()),
            None => Err(format!("{deed} I got no alert.").into()),
            Some(_) => Err(format!("{deed} I got {}.", say(got)).into()),
        }
    }

    /// A client that lets these times pass: before the handshake, before its
    /// first request, and before its second.
    fn takes_its_time(deed: &str, pauses: [Duration; 3]) -> Verdict {
        let place = root()?;
        let chain = place.join("chain");
        let mut roots = RootCertStore::empty();
        made(roots.add(made(CertificateDer::from_pem_file(&chain))?))?;
        let trusts = ClientConfig::builder()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = made(ServerName::try_from("localhost"))?;
        let tls = made(ClientConnection::new(Arc::new(trusts), name))?;
        let (stream, server) = peers::pair()?;
        stream.set_read_timeout(Some(peers::LIMIT))?;
        let mut client = StreamOwned::new(tls, stream);
        // Not a part of what has a limit.
        let config = load(&chain, &place.join("key"));
        let (tell, told) = channel();
        thread::Builder::new().spawn(move || {
            let served =
                config.and_then(|it| answer(&server, &place, it, LIMITS));
            let _ = tell.send(served);
        })?;
        let mut asks = || -> io::Result<()> {
            thread::sleep(pauses[0]);
            client.conn.complete_io(&mut client.sock)?;
            for pause in &pauses[1..] {
                thread::sleep(*pause);
                client.write_all(b"GET /file HTTP/1.1\r\n\r\n")?;
                let mut got = Vec::new();
                let mut some = [0; 500];
                while !got.ends_with(FILE) {
                    match client.read(&mut some)? {
                        0 => return Err(ErrorKind::UnexpectedEof.into()),
                        n => got.extend_from_slice(&some[..n]),
                    }
                }
            }
            Ok(())
        };
        let Err(why) = asks() else { return Ok(()) };
        let you = match told.recv_timeout(peers::LIMIT) {
            Ok(Err(why)) => format!("you returned an error: {why}"),
            Ok(Ok(())) => "you returned Ok".into(),
            Err(_) => format!("I have an error: {why}"),
        };
        Err(format!("{deed} 2 s are allowed for each, and {you}.").into())
    }

    const NONE: Duration = Duration::ZERO;
    /// In time for one of them. Twice that is more than what one has.
    const SLOW: Duration = Duration::from_millis(1200);

    #[test]
    fn a_slow_handshake() -> Verdict {
        let deed = "I began the handshake after 1.2 s, and asked 1.2 s later.";
        takes_its_time(deed, [SLOW, SLOW, NONE])
    }

    #[test]
    fn slow_requests() -> Verdict {
        let deed = "I asked 1.2 s after the handshake, was answered, and asked \
                    again after 1.2 s.";
        takes_its_time(deed, [NONE, SLOW, SLOW])
    }

    /// Serves one client of this program; gives all that it said.
    fn to(
        program: &str,
        args: impl FnOnce(u16, &Place) -> Vec<String>,
        input: &[u8],
    ) -> Result<Option<Vec<u8>>, peers::Sentence> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let place = root()?;
        let client = Command::new("timeout")
            .args(["3", program])
            .args(args(port, &place))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let mut client = client;
        thread::Builder::new().spawn(move || {
            if let Ok((stream, _)) = listener.accept() {
                let _ = serve(&place, &stream, LIMITS);
            }
        })?;
        if let Some(mut stdin) = client.stdin.take() {
            let _ = stdin.write_all(input);
        }
        let done = client.wait_with_output()?;
        if done.status.code() == Some(127) {
            if std::env::var_os("CI").is_some() {
                return Err(format!("There is no {program}.").into());
            }
            peers::tell!("skipped: there is no {program}");
            return Ok(None);
        }
        Ok(Some([done.stdout, done.stderr].concat()))
    }

    #[test]
    fn to_curl() -> Verdict {
        for (range, wants) in [("0-", FILE), ("2-5", &FILE[2..=5])] {
            let got = to(
                "curl",
                |port, place| {
                    let chain = place.join("chain").display().to_string();
                    let url = format!("https://localhost:{port}/file");
                    ["-s", "-S", "-q", "-4", "--noproxy", "*", "--cacert"]
                        .map(str::to_owned)
                        .into_iter()
                        .chain([chain, "-r".into(), range.into(), url])
                        .collect()
                },
                b"",
            )?;
            if let Some(got) = got.filter(|got| got != wants) {
                return Err(format!(
                    "I am `curl -r {range}`. I wanted {}, and got {}.",
                    say(wants),
                    say(got)
                )
                .into());
            }
        }
        Ok(())
    }

    #[test]
    fn to_openssl() -> Verdict {
        let got = to(
            "openssl",
            |port, _| {
                let at = format!("127.0.0.1:{port}");
                ["s_client", "-quiet", "-msg", "-ign_eof", "-connect", &at]
                    .map(str::to_owned)
                    .into()
            },
            b"GET /file HTTP/1.1\r\n\r\n\
              GET /file HTTP/1.1\r\nConnection: close\r\n\r\n",
        )?;
        let Some(got) = got else { return Ok(()) };
        let got = String::from_utf8_lossy(&got).into_owned();
        match got.matches("abcdefghijklmnopqrst").count() {
            2 => {}
            1 => {
                return Err("I am `openssl s_client`, and asked twice in one \
                            write. The file came once."
                    .into());
            }
            _ => {
                return Err("I am `openssl s_client`, and the file did not \
                            come."
                    .into());
            }
        }
        let mut told = got.split("<<< ").skip(1);
        match told.any(|it| it.contains("close_notify") && it.contains("Alert"))
        {
            true => Ok(()),
            false => Err("I am `openssl s_client`. The file came, and no \
                          close_notify."
                .into()),
        }
    }
}
