// Red: Situation 5, the server has not read: you predicted Client. It is not so. Whose FIN was first, and did a RST follow?
// Who remembers?
// Chapter: src/tcp-ip/time-wait.md
//
// Predict which end is in TIME-WAIT when all is over. The tests make the
// connections, one for each situation, and look. `main` shows the real
// answers, once you are right.
//
// "Closes" is the end of the stream's value: `drop`. Each deed begins when the
// one before it has reached the other end.

use Answer::*;

/// Who is in TIME-WAIT.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    Client,
    Server,
    Both,
    Nobody,
}

// TODO: Replace each `Unknown`.

/// 1. The server writes an answer and closes. The client reads to the end, and
///    closes.
pub const ANSWERED: Answer = Server;

/// 2. The client calls `shutdown(Write)`. The server reads to the end, writes
///    an answer and closes. The client reads to the end, and closes.
pub const HALF_CLOSED: Answer = Client;

/// 3. The server calls `shutdown(Write)`. The client reads to the end, writes
///    `thanks` and closes. The server reads to the end, and closes.
pub const THANKED: Answer = Server;

/// 4. The client sets `SO_LINGER` to 0, and closes. The server reads, gets an
///    error, and closes.
pub const RESET: Answer = Nobody;

/// 5. The client writes `hello` and closes. The server closes, and has not
///    read `hello`.
pub const UNREAD: Answer = Client;

const PREDICTED: [Answer; 5] = [ANSWERED, HALF_CLOSED, THANKED, RESET, UNREAD];

const DEEDS: [&str; 5] = [
    "the server answers and closes",
    "the client half-closes",
    "the server half-closes",
    "the client resets",
    "the server has not read",
];

fn main() {
    match calls() {
        Ok(real) if real == PREDICTED => {
            for (deed, real) in DEEDS.iter().zip(real) {
                peers::tell!("{deed:<32}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your five predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// The five connections, made and ended.
fn calls() -> std::io::Result<[Answer; 5]> {
    use std::io::{self, Read, Write};
    use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
    use std::time::{Duration, Instant};
    const TIME_WAIT: u8 = 6;
    const CLOSE_WAIT: u8 = 8;

    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let limit = Some(Duration::from_secs(3));
    let pair = || -> io::Result<(TcpStream, TcpStream, SocketAddr)> {
        let client = TcpStream::connect(address)?;
        let (server, from) = listener.accept()?;
        client.set_read_timeout(limit)?;
        server.set_read_timeout(limit)?;
        Ok((client, server, from))
    };
    let to_the_end = |stream: &mut TcpStream| -> io::Result<()> {
        stream.read_to_end(&mut Vec::new()).map(|_| ())
    };
    // The states of both ends, by the kernel's number.
    let states = |client: SocketAddr| -> io::Result<[Option<u8>; 2]> {
        let here = peers::tcp_state(client, address)?;
        Ok([here, peers::tcp_state(address, client)?])
    };
    let over = |client: SocketAddr| -> io::Result<Answer> {
        let began = Instant::now();
        loop {
            match states(client)? {
                [None, None] => return Ok(Nobody),
                [Some(TIME_WAIT), None] => return Ok(Client),
                [None, Some(TIME_WAIT)] => return Ok(Server),
                [Some(TIME_WAIT), Some(TIME_WAIT)] => return Ok(Both),
                _ if began.elapsed() > Duration::from_secs(3) => {
                    return Err(io::ErrorKind::TimedOut.into());
                }
                _ => std::thread::sleep(Duration::from_millis(1)),
            }
        }
    };

    let (mut client, mut server, port) = pair()?;
    server.write_all(b"answer")?;
    drop(server);
    to_the_end(&mut client)?;
    drop(client);
    let answered = over(port)?;

    let (mut client, mut server, port) = pair()?;
    client.shutdown(Shutdown::Write)?;
    to_the_end(&mut server)?;
    server.write_all(b"answer")?;
    drop(server);
    to_the_end(&mut client)?;
    drop(client);
    let half_closed = over(port)?;

    let (mut client, mut server, port) = pair()?;
    server.shutdown(Shutdown::Write)?;
    to_the_end(&mut client)?;
    client.write_all(b"thanks")?;
    drop(client);
    to_the_end(&mut server)?;
    drop(server);
    let thanked = over(port)?;

    let (client, mut server, port) = pair()?;
    socket2::SockRef::from(&client).set_linger(Some(Duration::ZERO))?;
    drop(client);
    let _reset = to_the_end(&mut server);
    drop(server);
    let reset = over(port)?;

    let (mut client, server, port) = pair()?;
    client.write_all(b"hello")?;
    drop(client);
    let began = Instant::now();
    while states(port)?[1] != Some(CLOSE_WAIT) {
        if began.elapsed() > Duration::from_secs(3) {
            return Err(io::ErrorKind::TimedOut.into());
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    drop(server);
    let unread = over(port)?;

    Ok([answered, half_closed, thanked, reset, unread])
}
