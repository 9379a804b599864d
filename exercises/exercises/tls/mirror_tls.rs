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
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use rustls::pki_types::CertificateDer;

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
    // TODO: Everybody on the way can read this, and answer it.
    let _ = roots;
    let mut until = Until { stream, end: moment(limits.time) };
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

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Place, Sentence, Verdict, say};
    use rcgen::{
        BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa,
        KeyPair, date_time_ymd,
    };
    use rustls::pki_types::PrivateKeyDer;
    use rustls::{ServerConfig, ServerConnection};
    use std::net::Shutdown;
    use std::panic::{AssertUnwindSafe, catch_unwind};
    use std::slice;
    use std::sync::Arc;
    use std::thread::{self, JoinHandle};

    const OLD: &[u8] = b"the old file\n";
    const NAME: &str = "mirror.example";
    const LIMITS: Limits =
        Limits { time: Duration::from_secs(2), head: 2000, body: 100_000 };
    const COUNTED: &[u8] = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
    const OPEN: &[u8] = b"HTTP/1.1 200 OK\r\n\r\nhello";

    type Issuer = CertifiedIssuer<'static, KeyPair>;

    /// A test has these from a library, and they need no peer.
    fn made<T, E: ToString>(it: Result<T, E>) -> io::Result<T> {
        it.map_err(|why| io::Error::other(why.to_string()))
    }

    /// Two issuers can have one name, and have two keys.
    fn issuer(name: &str) -> io::Result<Issuer> {
        let mut params = made(CertificateParams::new(Vec::new()))?;
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = made(KeyPair::generate())?;
        made(CertifiedIssuer::self_signed(params, key))
    }

    /// Who a server says it is, and whom that proves.
    struct Identity {
        config: Arc<ServerConfig>,
        root: CertificateDer<'static>,
    }

    fn identity(
        name: &str,
        change: impl FnOnce(&mut CertificateParams),
    ) -> io::Result<Identity> {
        let by = issuer("ours")?;
        let mut params = made(CertificateParams::new(vec![name.to_owned()]))?;
        change(&mut params);
        let key = made(KeyPair::generate())?;
        let own = made(params.signed_by(&key, &by))?;
        let key = made(PrivateKeyDer::try_from(key.serialize_der()))?;
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![own.der().clone()], key);
        Ok(Identity { config: Arc::new(made(config)?), root: by.der().clone() })
    }

    /// The server's side, after the request has come.
    struct Side {
        tls: ServerConnection,
        tcp: TcpStream,
    }

    impl Side {
        /// In one record, if it is not too long.
        fn send(&mut self, bytes: &[u8]) -> io::Result<()> {
            self.tls.writer().write_all(bytes)?;
            self.flush()
        }

        fn flush(&mut self) -> io::Result<()> {
            while self.tls.wants_write() {
                self.tls.write_tls(&mut self.tcp)?;
            }
            Ok(())
        }

        fn close_notify(&mut self) -> io::Result<()> {
            self.tls.send_close_notify();
            self.flush()
        }

        /// Sends a record, but for its last bytes.
        fn cut(&mut self, bytes: &[u8]) -> io::Result<()> {
            let mut record = Vec::new();
            self.tls.writer().write_all(bytes)?;
            while self.tls.wants_write() {
                self.tls.write_tls(&mut record)?;
            }
            self.tcp.write_all(&record[..record.len() - 5])
        }

        /// Until the client has gone.
        fn stay(&mut self) -> io::Result<()> {
            while self.tcp.read(&mut [0; 4096])? > 0 {}
            Ok(())
        }
    }

    /// What the server has got.
    #[derive(Default)]
    struct Seen {
        /// What it should not have been.
        plain: bool,
        request: Vec<u8>,
        name: Option<String>,
    }

    /// A server of one client.
    fn serve(
        identity: &Identity,
        mut tcp: TcpStream,
        then: impl FnOnce(&mut Side) -> io::Result<()> + Send + 'static,
    ) -> io::Result<JoinHandle<Seen>> {
        let config = identity.config.clone();
        tcp.set_read_timeout(Some(peers::LIMIT))?;
        tcp.set_write_timeout(Some(peers::LIMIT))?;
        thread::Builder::new().spawn(move || {
            let mut seen = Seen::default();
            let mut first = [0];
            if !matches!(tcp.peek(&mut first), Ok(1)) {
                return seen;
            }
            const HANDSHAKE: u8 = 22;
            if first != [HANDSHAKE] {
                seen.plain = true;
                return seen;
            }
            let Ok(mut tls) = ServerConnection::new(config) else {
                return seen;
            };
            let mut stream = rustls::Stream::new(&mut tls, &mut tcp);
            let mut buf = [0; 4096];
            while !seen.request.ends_with(b"\r\n\r\n") {
                match stream.read(&mut buf) {
                    Ok(n) if n > 0 => seen.request.extend(&buf[..n]),
                    _ => return seen,
                }
            }
            seen.name = tls.server_name().map(str::to_owned);
            let _ = then(&mut Side { tls, tcp });
            seen
        })
    }

    struct Fetch {
        place: Place,
        result: io::Result<()>,
        seen: Seen,
    }

    impl Fetch {
        fn page(&self) -> Vec<u8> {
            fs::read(self.place.join("page")).unwrap_or_default()
        }
    }

    fn run(
        deed: &str,
        identity: &Identity,
        name: &'static str,
        roots: &[CertificateDer<'static>],
        then: impl FnOnce(&mut Side) -> io::Result<()> + Send + 'static,
    ) -> Result<Fetch, Sentence> {
        let place = Place::new()?;
        let to = place.join("page");
        fs::write(&to, OLD)?;
        let (ours, theirs) = peers::pair()?;
        let server = serve(identity, theirs, then)?;
        let roots = roots.to_vec();
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || {
            let code = || fetch(&ours, name, &roots, "/page", &to, LIMITS);
            let result = catch_unwind(AssertUnwindSafe(code));
            let _ = ours.shutdown(Shutdown::Both);
            result
        })?;
        let seen = server.join().unwrap_or_default();
        let Ok(result) = done.value else {
            return Err(format!("{deed} You panicked.").into());
        };
        if seen.plain {
            return Err("I wait for a handshake of TLS, and you sent me \
                        something else."
                .into());
        }
        Ok(Fetch { place, result, seen })
    }

    /// A good server, which answers so.
    fn good(
        deed: &str,
        then: impl FnOnce(&mut Side) -> io::Result<()> + Send + 'static,
    ) -> Result<Fetch, Sentence> {
        let who = identity(NAME, |_| {})?;
        let roots = [who.root.clone()];
        run(deed, &who, NAME, &roots, then)
    }

    fn saves(deed: &str, fetch: Fetch, body: &[u8]) -> Verdict {
        match &fetch.result {
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
            Ok(()) if fetch.page() == body => Ok(()),
            Ok(()) => {
                Err(format!("{deed} You saved {}.", say(fetch.page())).into())
            }
        }
    }

    fn cut(deed: &str, fetch: Fetch) -> Verdict {
        let page = say(fetch.page());
        let sentence = match &fetch.result {
            Ok(()) => format!("You returned Ok, and `page` is {page}."),
            Err(why) if why.kind() != ErrorKind::UnexpectedEof => format!(
                "I expected UnexpectedEof, and you returned {:?}.",
                why.kind()
            ),
            Err(_) if fetch.page() != OLD => {
                format!("You returned an error, and `page` is {page}.")
            }
            Err(_) => return Ok(()),
        };
        Err(format!("{deed} {sentence}").into())
    }

    /// A server that is another: it must not be asked.
    fn stranger(
        deed: &str,
        identity: &Identity,
        name: &'static str,
        roots: &[CertificateDer<'static>],
    ) -> Verdict {
        let fetch = run(deed, identity, name, roots, |it| {
            it.send(COUNTED)?;
            it.close_notify()
        })?;
        let sentence = match &fetch.result {
            _ if !fetch.seen.request.is_empty() => {
                "You sent me your request.".to_owned()
            }
            Ok(()) => "You returned Ok.".into(),
            Err(_) if fetch.page() != OLD => {
                format!("`page` is {}.", say(fetch.page()))
            }
            Err(_) => return Ok(()),
        };
        Err(format!("{deed} {sentence}").into())
    }

    #[test]
    fn counted() -> Verdict {
        let deed = "I promised 5 bytes, sent `hello`, and a close_notify.";
        let fetch = good(deed, |it| {
            it.send(COUNTED)?;
            it.close_notify()
        })?;
        if fetch.seen.name.as_deref() != Some(NAME) {
            return Err(format!(
                "{deed} You did not say in the handshake whom you want."
            )
            .into());
        }
        if !fetch.seen.request.starts_with(b"GET /page HTTP/1.1\r\n") {
            let asked = say(&fetch.seen.request);
            return Err(format!("{deed} You asked {asked}.").into());
        }
        saves(deed, fetch, b"hello")
    }

    #[test]
    fn counted_and_cut_behind() -> Verdict {
        let deed = "I promised 5 bytes, sent `hello`, and closed without a \
                    close_notify.";
        let fetch = good(deed, |it| it.send(COUNTED))?;
        saves(deed, fetch, b"hello")?;
        let deed = "I promised 5 bytes, sent `hello`, and stayed.";
        let fetch = good(deed, |it| {
            it.send(COUNTED)?;
            it.stay()
        })?;
        saves(deed, fetch, b"hello")?;
        let deed = "I sent two chunks and the last one, and closed without a \
                    close_notify.";
        let fetch = good(deed, |it| {
            it.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")?;
            it.send(b"5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n")
        })?;
        saves(deed, fetch, b"hello!")
    }

    #[test]
    fn open_end() -> Verdict {
        let deed = "I named no length, sent `hello`, and a close_notify.";
        let fetch = good(deed, |it| {
            it.send(OPEN)?;
            it.close_notify()
        })?;
        saves(deed, fetch, b"hello")?;
        let deed = "I named no length, sent `hello` and a close_notify, and \
                    kept the connection.";
        let fetch = good(deed, |it| {
            it.send(OPEN)?;
            it.close_notify()?;
            it.stay()
        })?;
        saves(deed, fetch, b"hello")
    }

    #[test]
    fn cut_off() -> Verdict {
        let deed = "I named no length and sent `hello`. Then somebody on the \
                    way ended the connection.";
        cut(deed, good(deed, |it| it.send(OPEN))?)?;
        let deed = "Somebody on the way ended the connection in the head.";
        let head = b"HTTP/1.1 200 OK\r\n";
        cut(deed, good(deed, |it| it.send(head))?)?;
        let deed = "Somebody on the way ended the connection in a record.";
        let fetch = good(deed, |it| {
            it.send(OPEN)?;
            it.cut(b" and more")
        })?;
        cut(deed, fetch)
    }

    #[test]
    fn cut_by_the_server() -> Verdict {
        let deed = "I promised 10 bytes, sent `hello`, and a close_notify.";
        let fetch = good(deed, |it| {
            it.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")?;
            it.close_notify()
        })?;
        cut(deed, fetch)?;
        let deed = "I promised 10 bytes, sent `hello`, and closed.";
        let fetch = good(deed, |it| {
            it.send(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhello")
        })?;
        cut(deed, fetch)?;
        let deed = "I sent a chunk, and then a close_notify.";
        let fetch = good(deed, |it| {
            it.send(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")?;
            it.send(b"5\r\nhello\r\n")?;
            it.close_notify()
        })?;
        cut(deed, fetch)
    }

    #[test]
    fn in_pieces() -> Verdict {
        let deed = "I sent each byte in a record of its own.";
        let fetch = good(deed, |it| {
            COUNTED.iter().try_for_each(|byte| it.send(&[*byte]))?;
            it.stay()
        })?;
        saves(deed, fetch, b"hello")?;
        let deed = "I sent 90,000 bytes, and a close_notify.";
        let body = vec![b'x'; 90_000];
        let all = [b"HTTP/1.1 200 OK\r\n\r\n", &body[..]].concat();
        let fetch = good(deed, move |it| {
            all.chunks(9_000).try_for_each(|some| it.send(some))?;
            it.close_notify()
        })?;
        saves(deed, fetch, &body)
    }

    #[test]
    fn another_name() -> Verdict {
        let who = identity("other.example", |_| {})?;
        let deed = "My certificate is for `other.example`, and you wanted \
                    `mirror.example`.";
        stranger(deed, &who, NAME, slice::from_ref(&who.root))?;
        let deed = "My certificate is for `mirror.example`, and you wanted \
                    `a.mirror.example`.";
        let who = identity(NAME, |_| {})?;
        stranger(deed, &who, "a.mirror.example", slice::from_ref(&who.root))
    }

    #[test]
    fn another_issuer() -> Verdict {
        let who = identity(NAME, |_| {})?;
        let deed = "Somebody whom you don't know issued my certificate.";
        let another = issuer("another")?.der().clone();
        stranger(deed, &who, NAME, &[another])?;
        let deed = "Somebody with the name, but without the key, of an issuer \
                    whom you know issued my certificate.";
        let namesake = issuer("ours")?.der().clone();
        stranger(deed, &who, NAME, &[namesake])?;
        let deed = "You know nobody, and I came with a certificate.";
        stranger(deed, &who, NAME, &[])
    }

    #[test]
    fn one_of_several() -> Verdict {
        let deed = "The second of three whom you know issued my certificate.";
        let who = identity(NAME, |_| {})?;
        let (one, other) = (issuer("ours")?, issuer("another")?);
        let roots = [one.der().clone(), who.root.clone(), other.der().clone()];
        let fetch = run(deed, &who, NAME, &roots, |it| {
            it.send(COUNTED)?;
            it.close_notify()
        })?;
        saves(deed, fetch, b"hello")
    }

    #[test]
    fn at_another_time() -> Verdict {
        let deed = "My certificate ended in 2021.";
        let who = identity(NAME, |params| {
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(2021, 1, 1);
        })?;
        stranger(deed, &who, NAME, slice::from_ref(&who.root))?;
        let deed = "My certificate begins in 3000.";
        let who = identity(NAME, |params| {
            params.not_before = date_time_ymd(3000, 1, 1);
            params.not_after = date_time_ymd(3001, 1, 1);
        })?;
        stranger(deed, &who, NAME, slice::from_ref(&who.root))
    }

    #[test]
    fn addresses() -> Verdict {
        let deed = "My certificate is for 192.0.2.1, and you wanted that.";
        let who = identity("192.0.2.1", |_| {})?;
        let roots = [who.root.clone()];
        let fetch = run(deed, &who, "192.0.2.1", &roots, |it| {
            it.send(COUNTED)?;
            it.close_notify()
        })?;
        saves(deed, fetch, b"hello")?;
        let deed = "My certificate is for 192.0.2.1, and you wanted 192.0.2.2.";
        stranger(deed, &who, "192.0.2.2", &roots)
    }

    #[test]
    fn no_name() -> Verdict {
        let who = identity(NAME, |_| {})?;
        for name in ["", "a b", "mirror.example:443", "[::1]"] {
            let deed = format!("The name was {name:?}.");
            stranger(&deed, &who, name, slice::from_ref(&who.root))?;
        }
        Ok(())
    }

    #[test]
    fn no_root() -> Verdict {
        let deed = "One of your roots was the bytes `nothing`.";
        let who = identity(NAME, |_| {})?;
        let roots = [CertificateDer::from(b"nothing".to_vec())];
        stranger(deed, &who, NAME, &roots)?;
        let roots = [who.root.clone(), roots[0].clone()];
        stranger(deed, &who, NAME, &roots)
    }

    /// Somebody who does not get as far as the end of the handshake.
    fn late(
        deed: &str,
        plays: impl FnOnce(TcpStream) + Send + 'static,
    ) -> Verdict {
        let place = Place::new()?;
        let to = place.join("page");
        let (ours, theirs) = peers::pair()?;
        let root = issuer("ours")?.der().clone();
        thread::Builder::new().spawn(move || plays(theirs))?;
        let limits = Limits { time: Duration::from_millis(300), ..LIMITS };
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || {
            fetch(&ours, NAME, &[root], "/page", &to, limits)
        })?;
        match done.value {
            Ok(()) => Err(format!("{deed} You returned Ok.").into()),
            Err(why) if why.kind() == ErrorKind::TimedOut => Ok(()),
            Err(why) => Err(format!(
                "{deed} I expected TimedOut, and you returned {:?}.",
                why.kind()
            )
            .into()),
        }
    }

    #[test]
    fn no_handshake() -> Verdict {
        let deed = "I took your connection, and said nothing.";
        late(deed, |mut tcp| {
            let mut buf = [0; 4096];
            while tcp.read(&mut buf).is_ok_and(|n| n > 0) {}
        })?;
        let deed = "I began a record, and sent a byte of it from time to time.";
        late(deed, |mut tcp| {
            // A record of a handshake, of 16,384 bytes; a message of as many.
            let start = [22, 3, 3, 0x40, 0, 2, 0, 0x3f, 0xfc];
            let mut sent = tcp.write_all(&start);
            while sent.is_ok() {
                thread::sleep(Duration::from_millis(10));
                sent = tcp.write_all(&[3]);
            }
        })
    }

    #[test]
    fn late_body() -> Verdict {
        let deed = "I sent a byte of the body from time to time.";
        let who = identity(NAME, |_| {})?;
        let place = Place::new()?;
        let to = place.join("page");
        let (ours, theirs) = peers::pair()?;
        serve(&who, theirs, |it| {
            it.send(OPEN)?;
            loop {
                it.send(b"x")?;
                thread::sleep(Duration::from_millis(10));
            }
        })?;
        let limits = Limits { time: Duration::from_millis(900), ..LIMITS };
        let roots = [who.root.clone()];
        let late = format!("{deed} You still wait.");
        let done = peers::within(&late, move || {
            fetch(&ours, NAME, &roots, "/page", &to, limits)
        })?;
        match done.value {
            Err(why) if why.kind() == ErrorKind::TimedOut => Ok(()),
            Ok(()) => Err(format!("{deed} You returned Ok.").into()),
            Err(why) => Err(format!(
                "{deed} I expected TimedOut, and you returned {:?}.",
                why.kind()
            )
            .into()),
        }
    }

    #[test]
    fn signals() -> Verdict {
        let deed = "You got signals while I sent five bytes.";
        let who = identity(NAME, |_| {})?;
        let place = Place::new()?;
        let to = place.join("page");
        let (ours, theirs) = peers::pair()?;
        let server = serve(&who, theirs, |it| {
            for byte in COUNTED {
                it.send(&[*byte])?;
                thread::sleep(Duration::from_millis(2));
            }
            it.stay()
        })?;
        let roots = [who.root.clone()];
        let late = format!("{deed} You still wait.");
        let path = to.clone();
        let done = peers::interrupted(&late, move || {
            fetch(&ours, NAME, &roots, "/page", &path, LIMITS)
        })?;
        let _ = server.join();
        match done.value {
            Ok(()) if fs::read(&to)? == b"hello" => Ok(()),
            Ok(()) => Err(format!("{deed} You saved others.").into()),
            Err(why) => {
                Err(format!("{deed} You returned an error: {why}.").into())
            }
        }
    }
}
