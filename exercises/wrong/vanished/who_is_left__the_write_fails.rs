// Red: Situation 2, vanished, write: you predicted Error(EPIPE), and it succeeded.
// Who is left?
// Chapter: src/tcp-ip/vanished.md
//
// Seven situations. Predict what the call at the end of each gives; the tests
// make the calls and compare. `main` shows the real answers, once you are
// right.
//
// A peer that "vanishes" gets a filter that drops every segment for it, so it
// is silent, like a host without power. One that is "stuck" is in the queue of
// a program that never accepts. "Keepalive" is 1 s, each 1 s, 1 probe. "Soon"
// is within 2.5 seconds.

use Answer::*;
use nix::errno::Errno;

/// What a call gives back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// It succeeds, soon.
    Fine,
    /// Nothing comes soon.
    Waits,
    /// It fails, soon: `Errno::ETIMEDOUT`, `EPIPE`, `ECONNRESET`, …
    Error(Errno),
}

/// 1. The peer vanishes. A `read`?
pub const READ: Answer = Waits;

/// 2. The peer vanishes. A `write`?
pub const WRITE: Answer = Error(Errno::EPIPE);

/// 3. The peer vanishes. You have keepalive. A `read`?
pub const KEEPALIVE: Answer = Error(Errno::ETIMEDOUT);

/// 4. The peer is stuck. You have keepalive. A `read`?
pub const STUCK: Answer = Waits;

/// 5. The peer vanishes, you have keepalive, and write at once. Then a `read`?
pub const WRITTEN: Answer = Waits;

/// 6. The peer vanishes, you have a user timeout of 0.5 s, and write at once.
///    Then a `read`?
pub const USER_TIMEOUT: Answer = Error(Errno::ETIMEDOUT);

/// 7. After situation 6, a `write`?
pub const AFTERWARDS: Answer = Error(Errno::EPIPE);

const PREDICTED: [Answer; 7] =
    [READ, WRITE, KEEPALIVE, STUCK, WRITTEN, USER_TIMEOUT, AFTERWARDS];

const CALLS: [&str; 7] = [
    "vanished, read",
    "vanished, write",
    "vanished, keepalive, read",
    "stuck, keepalive, read",
    "vanished, keepalive, write, read",
    "vanished, user timeout, write, read",
    "the same, write again",
];

fn main() {
    match (1..=7).map(call).collect::<std::io::Result<Vec<_>>>() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<37}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your seven predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// One of the seven calls, made.
fn call(number: usize) -> std::io::Result<Answer> {
    use nix::sys::socket::{setsockopt, sockopt};
    use socket2::{SockFilter, SockRef, TcpKeepalive};
    use std::io::{self, ErrorKind, Read, Write};
    use std::net::{TcpListener, TcpStream};
    use std::time::Duration;

    const SOON: Duration = Duration::from_millis(2500);
    const SECOND: Duration = Duration::from_secs(1);

    let answer = |result: io::Result<usize>| match result {
        Ok(_) => Fine,
        Err(e) if e.raw_os_error().is_none() => Waits,
        Err(e) if e.kind() == ErrorKind::WouldBlock => Waits,
        Err(e) => Error(Errno::from_raw(e.raw_os_error().unwrap_or(0))),
    };
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let mut stream = TcpStream::connect(listener.local_addr()?)?;
    stream.set_read_timeout(Some(SOON))?;
    if [3, 4, 5].contains(&number) {
        let how = TcpKeepalive::new()
            .with_time(SECOND)
            .with_interval(SECOND)
            .with_retries(1);
        SockRef::from(&stream).set_tcp_keepalive(&how)?;
    }
    let peer = match number {
        4 => None,
        _ => Some(listener.accept()?.0),
    };
    if let Some(peer) = &peer {
        // The classic filter "return 0": keep no byte of any segment.
        let nothing = SockFilter::new(6, 0, 0, 0);
        SockRef::from(peer).attach_filter(&[nothing])?;
    }
    match number {
        2 => return Ok(answer(stream.write(b"hello"))),
        5 => stream.write_all(b"hello")?,
        6 | 7 => {
            setsockopt(&stream, sockopt::TcpUserTimeout, &500)?;
            stream.write_all(b"hello")?;
        }
        _ => (),
    }
    let read = answer(stream.read(&mut [0; 9]));
    match number {
        7 => Ok(answer(stream.write(b"hello"))),
        _ => Ok(read),
    }
}
