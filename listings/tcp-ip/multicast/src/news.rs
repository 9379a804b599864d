//! One step of a program that looks.

use std::io::{self, ErrorKind};
use std::net::UdpSocket;
use std::time::{Duration, Instant};

use crate::change::Change;
use crate::directory::Directory;
use crate::message::{Message, ROOM};

// ANCHOR: news
/// More than the queue of a socket has room for, unless it was made larger.
const AT_ONCE: usize = 1000;

/// Waits for a datagram, or until somebody's time is over. Then it takes what
/// is there, and only then it forgets: who seems to be silent may have spoken,
/// and we have not read it yet.
pub fn news(
    socket: &UdpSocket,
    directory: &mut Directory,
    until: Option<Instant>,
) -> io::Result<Vec<Change>> {
    let until = directory.next().into_iter().chain(until).min();
    let left = until.map(|it| {
        let left = it.saturating_duration_since(Instant::now());
        left.max(Duration::from_millis(1))
    });
    socket.set_nonblocking(false)?;
    socket.set_read_timeout(left)?;
    let mut buf = [0; ROOM];
    let waited = socket.peek(&mut buf);
    let now = Instant::now();
    socket.set_nonblocking(true)?;
    let mut changes = Vec::new();
    for _ in 0..AT_ONCE {
        let Ok((n, from)) = socket.recv_from(&mut buf) else {
            break;
        };
        let message = Message::read(&buf[..n]);
        changes.extend(message.and_then(|message| {
            directory.hear(from.ip(), &message, Instant::now())
        }));
    }
    changes.extend(directory.expire(now));
    match waited.map_err(|why| (why.kind(), why)) {
        Err((ErrorKind::WouldBlock | ErrorKind::Interrupted, _)) | Ok(_) => {
            Ok(changes)
        }
        Err((_, why)) if changes.is_empty() => Err(why),
        Err(_) => Ok(changes),
    }
}
// ANCHOR_END: news
