// Red: Client 4, TCP_QUICKACK once: you say that it does not stall, and every question took 25 ms or more.
// Who stalls?
// Chapter: src/tcp-ip/small-writes.md
//
// Six clients ask a server over loopback, again and again on one connection.
// The first time is not counted. A question is `HEAD` and `BODY`, 4 bytes and
// 100, and the server answers a whole question at once. Where nothing else is
// said, the answer is one write, and both sides have a socket as std makes it.
//
// Say of each client whether it waits, at every question, for an
// acknowledgment that a kernel delays. The tests let it ask. `main` shows the
// times, once you are right.

use Guess::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Guess {
    /// You have not said yet.
    Unknown,
    Stalls,
    DoesNot,
}

/// 1. `write_all(HEAD)`, `write_all(BODY)`, and read the answer.
pub const TWO_WRITES: Guess = Stalls;

/// 2. The same, but the client has `TCP_NODELAY`.
pub const NO_DELAY: Guess = DoesNot;

/// 3. A `BufWriter::with_capacity(16, …)`: `write_all(HEAD)`,
///    `write_all(BODY)`, `flush`, and read the answer.
pub const SMALL_BUFFER: Guess = Stalls;

/// 4. As 1. The server has set `TCP_QUICKACK` after `accept`.
pub const QUICK_ONCE: Guess = DoesNot;

/// 5. The question is one write. The server answers in two writes, and the
///    client reads until it has both.
pub const ANSWER_IN_TWO: Guess = Stalls;

/// 6. Two whole questions, a write each, and then both answers are read.
pub const TWO_QUESTIONS: Guess = DoesNot;

const GUESSES: [Guess; 6] = [
    TWO_WRITES,
    NO_DELAY,
    SMALL_BUFFER,
    QUICK_ONCE,
    ANSWER_IN_TWO,
    TWO_QUESTIONS,
];

const CLIENTS: [&str; 6] = [
    "two writes",
    "TCP_NODELAY",
    "a small BufWriter",
    "TCP_QUICKACK once",
    "an answer in two writes",
    "two questions",
];

fn main() {
    for (client, guess) in GUESSES.iter().enumerate() {
        match fastest(client) {
            Ok(ms) if *guess == real(ms) => {
                peers::tell!("{:<25}{ms:3} ms at least", CLIENTS[client]);
            }
            Ok(_) => peers::tell!("{:<25}not yet", CLIENTS[client]),
            Err(why) => peers::complain!("The client failed: {why}."),
        }
    }
}

fn real(ms: u128) -> Guess {
    if ms >= 25 { Stalls } else { DoesNot }
}

const HEAD: [u8; 4] = 100u32.to_be_bytes();
const BODY: [u8; 100] = [b'.'; 100];

/// Lets a client ask. Gives the time of the fastest of four questions. On a
/// busy computer an answer may come so late that a kernel acknowledges the next
/// segments at once. `tcp_quickack` tells, and such a question is not counted.
fn fastest(client: usize) -> std::io::Result<u128> {
    use socket2::SockRef;
    use std::io::{self, BufWriter, ErrorKind, Read, Write};
    use std::net::{Shutdown, TcpListener, TcpStream};
    use std::thread;
    use std::time::{Duration, Instant};

    let listener = TcpListener::bind("127.0.0.1:0")?;
    let stream = TcpStream::connect(listener.local_addr()?)?;
    let (mut other, _) = listener.accept()?;
    let server_end = other.try_clone()?;
    for end in [&stream, &other] {
        end.set_read_timeout(Some(Duration::from_secs(2)))?;
    }
    stream.set_nodelay(client == 1)?;
    if client == 3 {
        SockRef::from(&other).set_tcp_quickack(true)?;
    }
    let server = thread::Builder::new().spawn(move || -> io::Result<()> {
        let mut question = [0; HEAD.len() + BODY.len()];
        loop {
            match other.read_exact(&mut question) {
                Err(e) if e.kind() == ErrorKind::UnexpectedEof => break,
                read => read?,
            }
            if client == 4 {
                other.write_all(b"under")?;
                other.write_all(b"stood")?;
            } else {
                other.write_all(b"understood")?;
            }
        }
        Ok(())
    })?;

    let whole = [&HEAD[..], &BODY].concat();
    let mut answers = vec![0; if client == 5 { 20 } else { 10 }];
    // Client 5 itself gets two writes in a row; the others' server does.
    let receives = if client == 4 { &stream } else { &server_end };
    let receives = SockRef::from(receives);
    let (mut best, mut counted) = (u128::MAX, 0);
    let start = Instant::now();
    while counted < 4 {
        if start.elapsed() > Duration::from_secs(20) {
            return Err(io::Error::other("this computer is too busy to tell"));
        }
        let mut counts = !receives.tcp_quickack()?;
        let began = Instant::now();
        match client {
            2 => {
                let mut buffer = BufWriter::with_capacity(16, &stream);
                buffer.write_all(&HEAD)?;
                buffer.write_all(&BODY)?;
                buffer.flush()?;
            }
            4 => {
                (&stream).write_all(&whole)?;
                // It delays since it asked.
                counts = !receives.tcp_quickack()?;
            }
            5 => {
                (&stream).write_all(&whole)?;
                (&stream).write_all(&whole)?;
            }
            _ => {
                (&stream).write_all(&HEAD)?;
                (&stream).write_all(&BODY)?;
            }
        }
        (&stream).read_exact(&mut answers)?;
        if counts {
            best = best.min(began.elapsed().as_millis());
            counted += 1;
        }
    }
    stream.shutdown(Shutdown::Write)?;
    server.join().map_err(|_| io::Error::other("the server died"))??;
    Ok(best)
}
