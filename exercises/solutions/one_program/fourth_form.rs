// A fourth form.
// Chapter: src/foundations/one-program.md
//
// `find` knows three forms of a place. Give it `unixgram:PATH`, for datagrams
// in the UNIX domain. Then `ask`, the client, must know of it, too: the server
// answers a datagram by sending one to the address from which it came. (The
// server is the test's.) An `ask` leaves no file behind, sleeps while it waits,
// and a signal does not end it. A datagram can be larger here than over UDP: an
// answer of 200,000 bytes is returned whole.

use std::io::{self, Error, ErrorKind, Read, Write};
use std::net::{Shutdown, ToSocketAddrs};
use std::time::Duration;

use socket2::{SockAddr, Socket, Type};

const FORMS: &str =
    "want unix:PATH, unixgram:PATH, tcp:HOST:PORT or udp:HOST:PORT";
const LIMIT: Duration = Duration::from_secs(1);
/// The longest answer in a datagram.
const MOST: usize = 1 << 20;

/// From text to a type and the addresses that it may mean.
pub fn find(place: &str) -> io::Result<(Type, Vec<SockAddr>)> {
    let (form, rest) = place.split_once(':').unwrap_or_default();
    // In ::1:7007 nobody can tell where the port begins.
    let clear = rest.starts_with('[') || rest.matches(':').count() == 1;
    let kind = match form {
        "unix" if !rest.is_empty() => {
            return Ok((Type::STREAM, vec![SockAddr::unix(rest)?]));
        }
        "unixgram" if !rest.is_empty() => {
            return Ok((Type::DGRAM, vec![SockAddr::unix(rest)?]));
        }
        "tcp" if clear => Type::STREAM,
        "udp" if clear => Type::DGRAM,
        _ => return Err(Error::other(FORMS)),
    };
    let found = rest.to_socket_addrs()?;
    Ok((kind, found.map(SockAddr::from).collect()))
}

/// Asks the server at this place, and returns its answer.
pub fn ask(place: &str, question: &[u8]) -> io::Result<Vec<u8>> {
    let (kind, addresses) = find(place)?;
    let address = addresses.first().ok_or(Error::other("no address"))?;
    let mut socket = Socket::new(address.domain(), kind, None)?;
    socket.set_read_timeout(Some(LIMIT))?;
    socket.set_write_timeout(Some(LIMIT))?;
    // A stream has its way back, and a UDP socket is given a port when it
    // connects. A UNIX datagram socket is given nothing: who has no name gets
    // no answer. To bind the empty address asks the kernel for an abstract
    // name, which has no file and goes with the socket. A path of one's own
    // would do as well; it must be another one for each client, and somebody
    // must remove it.
    if address.is_unix() && kind == Type::DGRAM {
        socket.bind(&SockAddr::unix("")?)?;
    }
    match kind == Type::DGRAM || address.is_unix() {
        true => again(|| socket.connect(address))?,
        false => socket.connect_timeout(address, LIMIT)?,
    }
    socket.write_all(question)?;
    let mut answer = Vec::new();
    if kind == Type::STREAM {
        socket.shutdown(Shutdown::Write)?;
        socket.read_to_end(&mut answer)?;
    } else {
        // What does not fit would be cut off, and nothing says so. A sender in
        // the UNIX domain is bound by its SO_SNDBUF: 212,960 bytes unless it
        // asks for more, and megabytes if it does. (`recv` with
        // MSG_PEEK and MSG_TRUNC tells the length before one takes it.) What
        // fills the one byte more than is allowed was too long.
        answer.resize(MOST + 1, 0);
        let n = again(|| (&socket).read(&mut answer))?;
        if n > MOST {
            return Err(Error::other("the answer is too long"));
        }
        answer.truncate(n);
    }
    Ok(answer)
}

/// Ctrl-Z and `fg` interrupt a call that has a time limit: call again.
fn again<T>(mut call: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match call() {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            outcome => return outcome,
        }
    }
}

fn main() {}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::{Sentence, Verdict, say};
    use socket2::Domain;
    use std::net::UdpSocket;
    use std::os::unix::net::UnixDatagram;
    use std::path::{Path, PathBuf};
    use std::sync::mpsc::{Receiver, channel};
    use std::thread;

    fn found(place: &str, domain: Domain, kind: Type) -> Verdict {
        match find(place) {
            Ok((got, addresses)) => {
                let right = got == kind
                    && addresses.first().is_some_and(|a| a.domain() == domain);
                match right {
                    true => Ok(()),
                    false => Err(format!(
                        "`{place}` became {got:?} and {addresses:?}."
                    )
                    .into()),
                }
            }
            Err(why) => {
                Err(format!("`{place}`: you returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn four_forms() -> Verdict {
        found("unixgram:name.sock", Domain::UNIX, Type::DGRAM)?;
        found("unixgram:./a:b", Domain::UNIX, Type::DGRAM)?;
        found("unix:name.sock", Domain::UNIX, Type::STREAM)?;
        found("tcp:127.0.0.1:7007", Domain::IPV4, Type::STREAM)?;
        found("udp:[::1]:7007", Domain::IPV6, Type::DGRAM)
    }

    #[test]
    fn no_forms() -> Verdict {
        for place in ["unixgram:", "unixgram", "gram:name.sock", "tcp:::1:7"] {
            match find(place) {
                Err(why) if why.to_string().contains("unixgram:") => {}
                Err(why) => {
                    return Err(format!(
                        "`{place}` is no place. You say what you want, and \
                         leave out the fourth form: {why}."
                    )
                    .into());
                }
                Ok(_) => {
                    return Err(format!(
                        "`{place}` is no place, and you took it."
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    /// What the server saw of a sender: where its file is, or what is wrong.
    type Seen = Result<PathBuf, Sentence>;

    /// Answers so many datagrams in capitals; says if one had no sender.
    fn answers(
        socket: UnixDatagram,
        count: usize,
    ) -> io::Result<Receiver<Seen>> {
        let (tell, told) = channel();
        socket.set_read_timeout(Some(peers::LIMIT))?;
        thread::Builder::new().spawn(move || {
            let mut buf = [0; 1000];
            for _ in 0..count {
                let Ok((n, from)) = socket.recv_from(&mut buf) else {
                    return;
                };
                if !from.is_unnamed() {
                    if let Some(path) = from.as_pathname() {
                        let _ = tell.send(Ok(path.to_owned()));
                    }
                    let upper = buf[..n].to_ascii_uppercase();
                    let _ = socket.send_to_addr(&upper, &from);
                    continue;
                }
                let sentence = format!(
                    "I got {} from a UNIX socket without a name. There was \
                     nowhere to send the answer.",
                    say(&buf[..n])
                );
                let _ = tell.send(Err(sentence.into()));
            }
        })?;
        Ok(told)
    }

    fn asked(place: &str, before: &str) -> Verdict {
        let late = format!("{before} still wait for an answer after 3 s.");
        let place = place.to_owned();
        match peers::within(&late, move || ask(&place, b"hello"))?.value {
            Ok(answer) if answer == b"HELLO" => Ok(()),
            Ok(answer) => {
                Err(format!("{before} returned {}.", say(answer)).into())
            }
            Err(why) => {
                Err(format!("{before} returned an error: {why}.").into())
            }
        }
    }

    #[test]
    fn a_question() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("server");
        let told = answers(UnixDatagram::bind(&path)?, 2)?;
        let at = format!("unixgram:{}", path.display());
        if let Err(why) = asked(&at, "I was asked `hello`. You") {
            let seen = told.try_iter().find_map(Result::err);
            return Err(seen.unwrap_or(why));
        }
        let twice = "You asked twice, one after the other. The second time you";
        asked(&at, twice)?;
        let deed = "You asked, and were answered.";
        // Wherever it may be: the sender's address says it.
        let left = told.try_iter().flatten().find(|path| path.exists());
        match left {
            None => nothing_is_left(deed, &place),
            Some(path) => Err(left_behind(deed, &path)),
        }
    }

    fn left_behind(deed: &str, path: &Path) -> Sentence {
        format!("{deed} A file of yours is left: `{}`.", path.display()).into()
    }

    /// Nothing is beside the server.
    fn nothing_is_left(deed: &str, place: &Path) -> Verdict {
        let names = std::fs::read_dir(place)?.flatten();
        let mut names = names.filter(|entry| entry.file_name() != "server");
        match names.next() {
            None => Ok(()),
            Some(entry) => {
                Err(left_behind(deed, Path::new(&entry.file_name())))
            }
        }
    }

    #[test]
    fn signals() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("server");
        let server = UnixDatagram::bind(&path)?;
        server.set_read_timeout(Some(peers::LIMIT))?;
        thread::Builder::new().spawn(move || {
            if let Ok((_, from)) = server.recv_from(&mut [0; 1000]) {
                // A slow server. You wait by then, on a busy computer too.
                thread::sleep(Duration::from_millis(500));
                let _ = server.send_to_addr(b"HELLO", &from);
            }
        })?;
        let at = format!("unixgram:{}", path.display());
        let deed = "I took half a second to answer, and signals came to \
                    you meanwhile. You";
        let late = format!("{deed} still wait after 3 s.");
        match peers::interrupted(&late, move || ask(&at, b"hello"))?.value {
            Ok(answer) if answer == b"HELLO" => Ok(()),
            Ok(answer) => {
                Err(format!("{deed} returned {}.", say(answer)).into())
            }
            Err(why) => Err(format!("{deed} returned an error: {why}.").into()),
        }
    }

    #[test]
    fn no_answer() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("server");
        let server = UnixDatagram::bind(&path)?;
        server.set_read_timeout(Some(peers::LIMIT))?;
        let at = format!("unixgram:{}", path.display());
        let deed = "You asked, and nobody answered.";
        let late = format!("{deed} You still wait after 3 s.");
        let asked = peers::within(&late, move || ask(&at, b"hello"))?;
        if let Ok(answer) = asked.value {
            return Err(format!("{deed} You returned {}.", say(answer)).into());
        }
        let (_, from) = server.recv_from(&mut [0; 1000])?;
        match from.as_pathname() {
            Some(path) if path.exists() => Err(left_behind(deed, path)),
            _ => nothing_is_left(deed, &place),
        }
    }

    #[test]
    fn nobody_is_there() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.leftover_name("server")?;
        let at = format!("unixgram:{}", path.display());
        match ask(&at, b"hello") {
            Err(_) => {
                nothing_is_left("You asked, and nobody was there.", &place)
            }
            Ok(answer) => Err(format!(
                "Nobody was there, and you returned {}.",
                say(answer)
            )
            .into()),
        }
    }

    /// What does not fit is thrown away, and `read` says nothing of it.
    #[test]
    fn a_long_answer() -> Verdict {
        let long = |form: &str| match form {
            "udp" => vec![b'x'; 2000],
            _ => vec![b'x'; 200_000],
        };
        let place = peers::Place::new()?;
        let path = place.join("server");
        let unix = UnixDatagram::bind(&path)?;
        unix.set_read_timeout(Some(peers::LIMIT))?;
        socket2::SockRef::from(&unix).set_send_buffer_size(200_000)?;
        let udp = UdpSocket::bind("127.0.0.1:0")?;
        udp.set_read_timeout(Some(peers::LIMIT))?;
        let at = [
            format!("unixgram:{}", path.display()),
            format!("udp:{}", udp.local_addr()?),
        ];
        thread::Builder::new().spawn(move || -> io::Result<()> {
            let (_, from) = unix.recv_from(&mut [0; 1000])?;
            unix.send_to_addr(&long("unixgram"), &from)?;
            let (_, from) = udp.recv_from(&mut [0; 1000])?;
            udp.send_to(&long("udp"), from).map(drop)
        })?;
        for at in at {
            let form = at.split(':').next().unwrap_or_default().to_owned();
            let long = long(&form);
            let n = long.len();
            let deed = format!("Over `{form}:` I answered {n} bytes.");
            let late = format!("{deed} You still wait after 3 s.");
            match peers::within(&late, move || ask(&at, b"hello"))?.value {
                Ok(answer) if answer == long => {}
                Ok(answer) => {
                    let n = answer.len();
                    return Err(format!("{deed} You returned {n}.").into());
                }
                Err(why) => {
                    return Err(format!(
                        "{deed} You returned an error: {why}."
                    )
                    .into());
                }
            }
        }
        Ok(())
    }

    /// Somebody else is quicker. (Whether the stranger is told that a connected
    /// socket lets nothing in is no matter here.)
    #[test]
    fn a_stranger() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("server");
        let unix = UnixDatagram::bind(&path)?;
        unix.set_read_timeout(Some(peers::LIMIT))?;
        let udp = UdpSocket::bind("127.0.0.1:0")?;
        udp.set_read_timeout(Some(peers::LIMIT))?;
        let at = [
            format!("unixgram:{}", path.display()),
            format!("udp:{}", udp.local_addr()?),
        ];
        let strangers =
            (UnixDatagram::unbound()?, UdpSocket::bind("127.0.0.1:0")?);
        thread::Builder::new().spawn(move || -> io::Result<()> {
            let (_, from) = unix.recv_from(&mut [0; 1000])?;
            let _ = strangers.0.send_to_addr(b"FORGED", &from);
            unix.send_to_addr(b"HELLO", &from)?;
            let (_, from) = udp.recv_from(&mut [0; 1000])?;
            let _ = strangers.1.send_to(b"FORGED", from);
            udp.send_to(b"HELLO", from).map(drop)
        })?;
        for at in at {
            let form = at.split(':').next().unwrap_or_default();
            let deed = format!(
                "Over `{form}:` a stranger sent you `FORGED`, and then I \
                 answered `HELLO`. You"
            );
            asked(&at, &deed)?;
        }
        Ok(())
    }

    #[test]
    fn two_at_the_same_time() -> Verdict {
        let place = peers::Place::new()?;
        let path = place.join("server");
        let _told = answers(UnixDatagram::bind(&path)?, 2)?;
        let at = format!("unixgram:{}", path.display());
        let other = at.clone();
        let (tell, told) = channel();
        thread::Builder::new().spawn(move || {
            let _ = tell.send(ask(&other, b"world"));
        })?;
        asked(&at, "Two of you asked at the same time. You")?;
        match told.recv_timeout(peers::LIMIT) {
            Ok(Ok(answer)) if answer == b"WORLD" => Ok(()),
            Ok(Ok(answer)) => Err(format!(
                "Two of you asked at the same time. For `world` you returned \
                 {}.",
                say(answer)
            )
            .into()),
            Ok(Err(why)) => Err(format!(
                "Two of you asked at the same time. One returned an error: \
                 {why}."
            )
            .into()),
            Err(_) => Err("Two of you asked at the same time. One still \
                           waits after 3 s."
                .into()),
        }
    }

    #[test]
    fn the_others_still_work() -> Verdict {
        let server = peers::serve(|listener| {
            let (mut stream, _) = listener.accept()?;
            let mut question = Vec::new();
            stream.set_read_timeout(Some(peers::LIMIT))?;
            stream.read_to_end(&mut question)?;
            stream.write_all(&question.to_ascii_uppercase())
        })?;
        let at = format!("tcp:{}", server.address());
        asked(&at, "I was asked over TCP. You")?;
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        socket.set_read_timeout(Some(peers::LIMIT))?;
        let at = format!("udp:{}", socket.local_addr()?);
        thread::Builder::new().spawn(move || {
            let mut buf = [0; 1000];
            if let Ok((n, from)) = socket.recv_from(&mut buf) {
                let upper = buf[..n].to_ascii_uppercase();
                let _ = socket.send_to(&upper, from);
            }
        })?;
        asked(&at, "I was asked over UDP. You")
    }

    #[test]
    fn nobody_answers() -> Verdict {
        let mut child = peers::child(|inside| -> Verdict {
            let place = peers::Place::new()?;
            let path = place.join("server");
            let _server = UnixDatagram::bind(&path)?;
            inside.say(path.display())?;
            let at = format!("unixgram:{}", path.display());
            let mut began = std::time::Instant::now();
            // What fails at once is another test's affair.
            while ask(&at, b"hello").is_err() && began.elapsed() > LIMIT / 2 {
                began = std::time::Instant::now();
            }
            loop {
                thread::park();
            }
        })?;
        let path = PathBuf::from(child.line()?);
        let slept = child.must_sleep("You asked, and nobody answered.");
        // A child that is killed leaves its directory.
        child.kill()?;
        if let Some(place) = path.parent().filter(|it| it.is_absolute()) {
            std::fs::remove_dir_all(place)?;
        }
        slept
    }
}
