// Red: Call 4, a BufReader, then read_exact: you predicted Fails, and it waits.
// What is left?
// Chapter: src/tcp-ip/no-messages.md
//
// Eight calls on TCP streams. Predict what each gives; the tests make them and
// compare. `main` shows the real answers, once you are right.
//
// In 1 to 6 the peer has sent the ten bytes `one\ntwo\nth`, and all are there
// before the first call.

use Answer::*;

/// What a call gives back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// It succeeds, with so many bytes.
    Bytes(usize),
    /// It waits, for as long as the peer says nothing.
    Waits,
    /// It fails.
    Fails,
}

/// 1. The peer stays. `peek` with room for 4, twice. What gives the second?
pub const PEEK_AGAIN: Answer = Bytes(4);

/// 2. The same stream: `read` with room for 100.
pub const READ_AFTER_PEEK: Answer = Bytes(10);

/// 3. The peer stays. A `BufReader` with a capacity of 6 reads a line, and is
///    dropped. Then: `read` with room for 100, on the stream.
pub const SMALL_READER: Answer = Bytes(4);

/// 4. The peer stays. A `BufReader` of the usual capacity reads a line. Then:
///    `read_exact` with room for 7, on the stream.
pub const EXACT_FROM_READER: Answer = Fails;

/// 5. The peer closes. `read_exact` with room for 11, on the stream.
pub const EXACT_TOO_MUCH: Answer = Fails;

/// 6. The same stream: `read` with room for 100.
pub const READ_AFTER_EXACT: Answer = Bytes(0);

/// 7. The peer sends `ab`, an urgent `c`, and `de`, and closes. `recv` with
///    `MSG_WAITALL` and room for 5, without `SO_OOBINLINE`.
pub const ALL_TO_THE_MARK: Answer = Bytes(2);

/// 8. The same stream: the same call.
pub const ALL_BEHIND_THE_MARK: Answer = Bytes(2);

const PREDICTED: [Answer; 8] = [
    PEEK_AGAIN,
    READ_AFTER_PEEK,
    SMALL_READER,
    EXACT_FROM_READER,
    EXACT_TOO_MUCH,
    READ_AFTER_EXACT,
    ALL_TO_THE_MARK,
    ALL_BEHIND_THE_MARK,
];

const CALLS: [&str; 8] = [
    "peek, and again",
    "read after two peeks",
    "a small BufReader, then read",
    "a BufReader, then read_exact",
    "read_exact, too much",
    "read after that",
    "MSG_WAITALL, urgent",
    "MSG_WAITALL again",
];

fn main() {
    match calls() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<31}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// The eight calls, made.
fn calls() -> std::io::Result<[Answer; 8]> {
    use nix::libc::MSG_WAITALL;
    use socket2::SockRef;
    use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
    use std::mem::MaybeUninit;
    use std::net::{TcpListener, TcpStream};
    use std::thread;
    use std::time::Duration;

    let answer = |result: io::Result<usize>| match result {
        Ok(n) => Bytes(n),
        Err(e) if e.kind() == ErrorKind::WouldBlock => Waits,
        Err(_) => Fails,
    };
    // The peer's end, and yours.
    let pair = || -> io::Result<(TcpStream, TcpStream)> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let peer = TcpStream::connect(listener.local_addr()?)?;
        let (stream, _) = listener.accept()?;
        stream.set_read_timeout(Some(Duration::from_millis(300)))?;
        Ok((peer, stream))
    };
    let ten = || -> io::Result<(TcpStream, TcpStream)> {
        let (mut peer, stream) = pair()?;
        peer.write_all(b"one\ntwo\nth")?;
        for _ in 0..1000 {
            if stream.peek(&mut [0; 100])? == 10 {
                return Ok((peer, stream));
            }
            thread::sleep(Duration::from_millis(1));
        }
        Err(ErrorKind::TimedOut.into())
    };
    let read = |mut stream: &TcpStream| answer(stream.read(&mut [0; 100]));
    let exact = |mut stream: &TcpStream, room: usize| {
        answer(stream.read_exact(&mut vec![0; room]).map(|()| room))
    };

    let (_stays, stream) = ten()?;
    stream.peek(&mut [0; 4])?;
    let peek_again = answer(stream.peek(&mut [0; 4]));
    let read_after_peek = read(&stream);

    let (_stays, stream) = ten()?;
    let mut small = BufReader::with_capacity(6, &stream);
    small.read_line(&mut String::new())?;
    let small_reader = read(&stream);

    let (_stays, stream) = ten()?;
    let mut usual = BufReader::new(&stream);
    usual.read_line(&mut String::new())?;
    let exact_from_reader = exact(&stream, 7);

    let (peer, stream) = ten()?;
    drop(peer);
    let exact_too_much = exact(&stream, 11);
    let read_after_exact = read(&stream);

    let (mut peer, stream) = pair()?;
    peer.write_all(b"ab")?;
    SockRef::from(&peer).send_out_of_band(b"c")?;
    peer.write_all(b"de")?;
    drop(peer);
    let all = || {
        let mut buf = [MaybeUninit::uninit(); 5];
        answer(SockRef::from(&stream).recv_with_flags(&mut buf, MSG_WAITALL))
    };
    let (all_to_the_mark, all_behind_the_mark) = (all(), all());

    Ok([
        peek_again,
        read_after_peek,
        small_reader,
        exact_from_reader,
        exact_too_much,
        read_after_exact,
        all_to_the_mark,
        all_behind_the_mark,
    ])
}
