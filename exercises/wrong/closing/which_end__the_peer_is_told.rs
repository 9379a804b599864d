// Red: End 6, shutdown(Read): you predicted End, and I wait.
// Which end?
// Chapter: src/tcp-ip/closing.md
//
// Eight ends of a TCP connection over loopback. Predict what the peer meets
// when it reads to the last; the tests make the calls and compare. `main` shows
// the real answers, once you are right.
//
// The peer has sent the five bytes `hello`, and they are all there. It reads
// when you have made your calls. What you do not drop, you hold until then.

use Answer::*;

/// What the peer's last read gives, after those that gave bytes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// 0: a good end.
    End,
    /// An error: the connection was reset.
    Reset,
    /// It waits.
    Waits,
}

/// 1. You have a `try_clone` of your stream, and drop the stream.
pub const COPY_DROPPED: Answer = Waits;

/// 2. You have a `try_clone` of your stream, and call `shutdown(Write)` on the
///    stream.
pub const COPY_SHUTDOWN: Answer = End;

/// 3. You read all five bytes, write `bye`, and drop the stream.
pub const ALL_READ: Answer = End;

/// 4. You read four bytes, write `bye`, and drop the stream.
pub const ONE_UNREAD: Answer = Reset;

/// 5. You read four bytes, write `bye`, and call `shutdown(Write)`. When the
///    peer's kernel has all that, you drop the stream.
pub const SHUTDOWN_FIRST: Answer = End;

/// 6. You call `shutdown(Read)`, and keep the stream.
pub const SHUTDOWN_READ: Answer = End;

/// 7. You read all five bytes, write `bye`, set a linger time of 0, and drop
///    the stream.
pub const LINGER_ZERO: Answer = Reset;

/// 8. You read four bytes, write `bye`, set a linger time of 1 s, and drop the
///    stream.
pub const LINGER_TIME: Answer = Reset;

const PREDICTED: [Answer; 8] = [
    COPY_DROPPED,
    COPY_SHUTDOWN,
    ALL_READ,
    ONE_UNREAD,
    SHUTDOWN_FIRST,
    SHUTDOWN_READ,
    LINGER_ZERO,
    LINGER_TIME,
];

const ENDS: [&str; 8] = [
    "drop, with a copy",
    "shutdown(Write), with a copy",
    "all read, drop",
    "one unread, drop",
    "one unread, shutdown, drop",
    "shutdown(Read)",
    "all read, linger 0, drop",
    "one unread, linger 1 s, drop",
];

fn main() {
    match ends() {
        Ok(real) if real == PREDICTED => {
            for (end, real) in ENDS.iter().zip(real) {
                peers::tell!("{end:<31}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// The eight ends, made.
fn ends() -> std::io::Result<[Answer; 8]> {
    use socket2::SockRef;
    use std::io::{self, ErrorKind, Read, Write};
    use std::net::{Shutdown, TcpListener, TcpStream};
    use std::thread;
    use std::time::Duration;

    // The peer's end, and yours.
    let pair = || -> io::Result<(TcpStream, TcpStream)> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let mut peer = TcpStream::connect(listener.local_addr()?)?;
        let (stream, _) = listener.accept()?;
        peer.set_read_timeout(Some(Duration::from_millis(300)))?;
        peer.write_all(b"hello")?;
        for _ in 0..1000 {
            if stream.peek(&mut [0; 9])? == 5 {
                return Ok((peer, stream));
            }
            thread::sleep(Duration::from_millis(1));
        }
        Err(ErrorKind::TimedOut.into())
    };
    // You read so many bytes, and write `bye`.
    let bye = |count: usize| -> io::Result<(TcpStream, TcpStream)> {
        let (peer, mut stream) = pair()?;
        stream.read_exact(&mut vec![0; count])?;
        stream.write_all(b"bye")?;
        Ok((peer, stream))
    };
    let last = |mut peer: TcpStream| loop {
        match peer.read(&mut [0; 9]) {
            Ok(0) => return Ok(End),
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => return Ok(Waits),
            Err(e) if e.kind() == ErrorKind::ConnectionReset => {
                return Ok(Reset);
            }
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    };

    let (peer, stream) = pair()?;
    let copy = stream.try_clone()?;
    drop(stream);
    let copy_dropped = last(peer)?;
    drop(copy);

    let (peer, stream) = pair()?;
    let copy = stream.try_clone()?;
    stream.shutdown(Shutdown::Write)?;
    let copy_shutdown = last(peer)?;
    drop(copy);

    let (peer, stream) = bye(5)?;
    drop(stream);
    let all_read = last(peer)?;

    let (peer, stream) = bye(4)?;
    drop(stream);
    let one_unread = last(peer)?;

    let (peer, stream) = bye(4)?;
    stream.shutdown(Shutdown::Write)?;
    // On loopback a segment has arrived when the call returns, or soon after.
    for _ in 0..1000 {
        if peers::state(&peer)? == peers::State::PeerFinished {
            break;
        }
        thread::sleep(Duration::from_millis(1));
    }
    drop(stream);
    let shutdown_first = last(peer)?;

    let (peer, stream) = pair()?;
    stream.shutdown(Shutdown::Read)?;
    let shutdown_read = last(peer)?;
    drop(stream);

    let (peer, stream) = bye(5)?;
    SockRef::from(&stream).set_linger(Some(Duration::ZERO))?;
    drop(stream);
    let linger_zero = last(peer)?;

    let (peer, stream) = bye(4)?;
    SockRef::from(&stream).set_linger(Some(Duration::from_secs(1)))?;
    drop(stream);
    let linger_time = last(peer)?;

    Ok([
        copy_dropped,
        copy_shutdown,
        all_read,
        one_unread,
        shutdown_first,
        shutdown_read,
        linger_zero,
        linger_time,
    ])
}
