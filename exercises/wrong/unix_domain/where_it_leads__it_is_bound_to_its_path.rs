// Red: Name 6, a second one: you predicted Refused. The client got no error.
// Where does the name lead?
// Chapter: src/foundations/unix-domain.md
//
// Six names, and a client that connects to each (`UnixStream::connect`).
// Predict what it gets. The tests make the names and the calls. `main` shows
// the real run, once you are right.

use Answer::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    Connected,
    /// "No such file or directory", ENOENT.
    NotFound,
    /// "Connection refused", ECONNREFUSED.
    Refused,
    /// "Permission denied", EACCES.
    Denied,
    /// "Protocol wrong type for socket", EPROTOTYPE.
    WrongType,
}

/// 1. There is no such file.
pub const NO_FILE: Answer = NotFound;
/// 2. An ordinary file, which you may read and write.
// Not "wrong type": there is a file, and no socket behind it. So a refusal does
// not say that a name is a dead server's, and may be removed.
pub const A_FILE: Answer = Refused;
/// 3. A socket file. Its server has ended.
// The name outlives the socket. No close removes it.
pub const A_DEAD_SERVER: Answer = Refused;
/// 4. A socket file. Its server listens, and has not accepted.
// The kernel connects, as everywhere.
pub const A_SERVER: Answer = Connected;
/// 5. A socket file, of a datagram socket that is alive.
// Only a living socket has a type, so this answer says that somebody is there.
pub const DATAGRAMS: Answer = WrongType;
/// 6. A second name (a hard link) for the socket file of a server that listens.
///    The first name was removed.
// Both names lead to one inode, and the inode to the socket.
pub const A_SECOND_NAME: Answer = Refused;

const PREDICTED: [Answer; 6] =
    [NO_FILE, A_FILE, A_DEAD_SERVER, A_SERVER, DATAGRAMS, A_SECOND_NAME];

const NAMES: [&str; 6] = [
    "of no file",
    "of an ordinary file",
    "of a dead server",
    "of a server",
    "of a datagram socket",
    "a second one",
];

fn main() {
    let real: std::io::Result<Vec<Answer>> = (1..=6).map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for (name, real) in NAMES.iter().zip(real) {
                peers::tell!("{name:<24}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your six predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// Makes the name, and connects.
fn real(number: usize) -> std::io::Result<Answer> {
    use nix::libc::EPROTOTYPE;
    use std::fs;
    use std::io::ErrorKind;
    use std::os::unix::net::{UnixDatagram, UnixListener, UnixStream};

    let place = peers::Place::new()?;
    let name = place.join("name");
    let mut server = None;
    let mut datagrams = None;
    match number {
        1 => {}
        2 => fs::write(&name, "milk, eggs")?,
        3 => drop(UnixListener::bind(&name)?),
        4 => server = Some(UnixListener::bind(&name)?),
        5 => datagrams = Some(UnixDatagram::bind(&name)?),
        _ => {
            let first = place.join("first");
            server = Some(UnixListener::bind(&first)?);
            fs::hard_link(&first, &name)?;
            fs::remove_file(&first)?;
        }
    }
    let answer = match UnixStream::connect(&name) {
        Ok(_) => Connected,
        Err(e) if e.raw_os_error() == Some(EPROTOTYPE) => WrongType,
        Err(e) => match e.kind() {
            ErrorKind::NotFound => NotFound,
            ErrorKind::ConnectionRefused => Refused,
            ErrorKind::PermissionDenied => Denied,
            _ => return Err(e),
        },
    };
    drop((server, datagrams));
    Ok(answer)
}
