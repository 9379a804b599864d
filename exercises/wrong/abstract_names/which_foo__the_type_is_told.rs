// Red: Case 5, a datagram socket: you predicted WrongType. The client got something else.
// Which foo?
// Chapter: src/ipc/abstract-names.md
//
// Six times somebody has a name, and a client connects with a stream socket.
// Predict what it gets. (`@foo` is the abstract name of the bytes `foo`, and
// `\0` a byte that is zero.) The tests make the calls, with names that nobody
// else has; `main` shows the real run, once you are right.

use std::io::{self, ErrorKind};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixDatagram, UnixListener, UnixStream};

use Answer::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    Connected,
    /// "Connection refused", ECONNREFUSED.
    Refused,
    /// "No such file or directory", ENOENT.
    NotFound,
    /// "Protocol wrong type for socket", EPROTOTYPE.
    WrongType,
}

// There is no file that could be missing. The kernel looks for a socket of
// this name, and finds none: the answer is the one for a dead path.
/// 1. Nobody has `@foo`. The client calls it.
pub const NOBODY: Answer = Refused;
// The name has no end but the length of the address. One zero more is another
// name, and this one nobody has.
/// 2. A server has `@foo`. The client calls `@foo\0`.
pub const ONE_ZERO_MORE: Answer = Refused;
// Both are 107 bytes, and the same. Who pads is met by padding.
/// 3. The server, in C, copied `foo` and gave `bind` the whole length of its
///    address. The client calls `@foo` and zeros, 107 bytes in all.
pub const PADDED: Answer = Connected;
// A path begins with no zero, so it is looked up in the file system, where
// nobody made a file. The abstract name only looks like a path.
/// 4. A server has `@/somewhere/foo`. The client calls the path
///    `/somewhere/foo`; the directory is there.
pub const A_PATH: Answer = NotFound;
// The type is part of the name: the two never meet. With a path the file
// would be found, and then the type be wrong.
/// 5. A datagram socket has `@foo`. The client calls it.
pub const DATAGRAMS: Answer = WrongType;
// The name went with the last descriptor. There was nothing to remove, and
// `bind` did not fail.
/// 6. A server had `@foo` and has ended, and removed nothing. A second one has
///    called `bind` and `listen`. The client calls `@foo`.
pub const A_SECOND_SERVER: Answer = Connected;

const PREDICTED: [Answer; 6] =
    [NOBODY, ONE_ZERO_MORE, PADDED, A_PATH, DATAGRAMS, A_SECOND_SERVER];

const CASES: [&str; 6] = [
    "nobody",
    "one zero more",
    "padded",
    "a path",
    "a datagram socket",
    "a second server",
];

fn main() {
    let real: io::Result<Vec<Answer>> = (1..=6).map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for (case, real) in CASES.iter().zip(real) {
                peers::tell!("{case:<24}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your six predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// Makes the case, and connects.
fn real(number: usize) -> io::Result<Answer> {
    // A directory of our own: its path is a name that nobody else has.
    let place = peers::Place::new()?;
    let path = place.join("foo");
    let plain = path.as_os_str().as_bytes();
    let name = |bytes: &[u8]| SocketAddr::from_abstract_name(bytes);
    let zeros = |length: usize| {
        let mut bytes = plain.to_vec();
        bytes.resize(length, 0);
        bytes
    };
    let mut server = None;
    let mut datagrams = None;
    match number {
        1 => {}
        3 => server = Some(UnixListener::bind_addr(&name(&zeros(107))?)?),
        5 => datagrams = Some(UnixDatagram::bind_addr(&name(plain)?)?),
        _ => {
            if number == 6 {
                drop(UnixListener::bind_addr(&name(plain)?)?);
            }
            server = Some(UnixListener::bind_addr(&name(plain)?)?);
        }
    }
    let calls = match number {
        2 => name(&zeros(plain.len() + 1))?,
        3 => name(&zeros(107))?,
        4 => SocketAddr::from_pathname(&path)?,
        _ => name(plain)?,
    };
    let answer = match UnixStream::connect_addr(&calls) {
        Ok(_) => Connected,
        Err(e) if e.raw_os_error() == Some(nix::libc::EPROTOTYPE) => WrongType,
        Err(e) => match e.kind() {
            ErrorKind::ConnectionRefused => Refused,
            ErrorKind::NotFound => NotFound,
            _ => return Err(e),
        },
    };
    drop((server, datagrams));
    Ok(answer)
}
