//! One question to one name server, by hand: only as much of DNS as tells its
//! answers apart.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, ErrorKind};
use std::net::{SocketAddr, UdpSocket};
use std::time::{Duration, Instant};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Said {
    /// So many records.
    Answers(u16),
    /// NXDOMAIN.
    NoSuchName,
    /// SERVFAIL: it has tried to find out.
    CannotFindOut,
    /// REFUSED: it does not answer this.
    Refused,
    /// What it has to say does not fit into a datagram.
    CutShort,
    /// Another code.
    Code(u8),
    /// Nothing, until the limit.
    Silence,
    /// Its host says that nobody listens there.
    NobodyThere,
}

/// A moment too far away can't be computed.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

// ANCHOR: ask
/// Asks for the IPv4 addresses of a name.
pub fn ask(
    server: SocketAddr,
    name: &str,
    limit: Duration,
) -> io::Result<Said> {
    let deadline = Instant::now() + limit.min(LONGEST);
    let any = match server {
        SocketAddr::V4(_) => "0.0.0.0:0",
        SocketAddr::V6(_) => "[::]:0",
    };
    let socket = UdpSocket::bind(any)?;
    socket.connect(server)?; // strangers' datagrams are dropped, errors come
    let question = question(name, random())?;
    socket.send(&question)?;
    let mut buf = [0; 512];
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Ok(Said::Silence);
        }
        socket.set_read_timeout(Some(left))?;
        match socket.recv(&mut buf) {
            Ok(n) => match read(&buf[..n], &question) {
                Some(said) => return Ok(said),
                None => continue, // not the answer to this question
            },
            Err(e) => match e.kind() {
                ErrorKind::ConnectionRefused => return Ok(Said::NobodyThere),
                ErrorKind::WouldBlock | ErrorKind::Interrupted => continue,
                _ => return Err(e),
            },
        }
    }
}

/// What the header says: the code, whether it was cut, and how many records.
pub fn read(answer: &[u8], question: &[u8]) -> Option<Said> {
    let &[id1, id2, flags, more, _, _, high, low, ..] = answer else {
        return None;
    };
    let code = more & 0x0f;
    let same = match answer.get(12..question.len()) {
        Some(asked) => asked.eq_ignore_ascii_case(&question[12..]),
        None => code != 0 && answer.len() == 12, // only a header, to say no
    };
    let is_answer = flags & 0x80 != 0;
    if [id1, id2] != question[..2] || !is_answer || !same {
        return None;
    }
    Some(match code {
        _ if flags & 0x02 != 0 => Said::CutShort,
        0 => Said::Answers(u16::from_be_bytes([high, low])),
        2 => Said::CannotFindOut,
        3 => Said::NoSuchName,
        5 => Said::Refused,
        code => Said::Code(code),
    })
}
// ANCHOR_END: ask

fn random() -> u16 {
    RandomState::new().build_hasher().finish() as u16
}

/// A header of twelve bytes, and one question: type A, class IN.
pub fn question(name: &str, id: u16) -> io::Result<Vec<u8>> {
    let mut bytes = id.to_be_bytes().to_vec();
    bytes.extend([1, 0, 0, 1, 0, 0, 0, 0, 0, 0]); // "find out for me"; one
    for label in name.trim_end_matches('.').split('.') {
        match u8::try_from(label.len()) {
            Ok(n @ 1..=63) => bytes.push(n),
            _ => return Err(ErrorKind::InvalidInput.into()),
        }
        bytes.extend(label.as_bytes());
    }
    bytes.extend([0, 0, 1, 0, 1]);
    Ok(bytes)
}
