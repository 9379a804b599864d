// Red: Situation 5, refused, connect to another: you predicted Error(EINPROGRESS). It fails, but not with that error.
// The second connect.
// Chapter: src/tcp-ip/connecting.md
//
// A client keeps its non-blocking sockets longer than is good, as the chapter
// says you should not. Predict what the calls below give; the tests make them
// and compare. `main` shows the real answers, once you are right.
//
// "Another" is an address at which a server listens, and which the socket has
// not asked yet.

use Answer::*;
use nix::errno::Errno;

/// What a call gives back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// It succeeds.
    Fine,
    /// It fails, with `Errno::EINPROGRESS`, `EALREADY`, `EISCONN`,
    /// `ECONNREFUSED`, `ECONNABORTED`, `ENOTCONN`, …
    Error(Errno),
}

// TODO: Replace each `Unknown`.

/// 1. It asks an address that stays silent. Then: `SO_ERROR`, after a while.
///    (`Fine` is "no error".)
pub const SILENT_ERROR: Answer = Fine;

/// 2. The same socket, while that address is silent: `connect` to another.
pub const SILENT_ANOTHER: Answer = Error(Errno::EALREADY);

/// 3. It asks a good address, and `poll` says `POLLOUT`. Then: `connect` to
///    another.
pub const GOOD_ANOTHER: Answer = Fine;

/// 4. The same socket: `connect` to the other one again.
pub const GOOD_ANOTHER_AGAIN: Answer = Error(Errno::EISCONN);

/// 5. It asks an address that refuses, and `poll` says `POLLOUT`. Then:
///    `connect` to another.
pub const REFUSED_ANOTHER: Answer = Error(Errno::EINPROGRESS);

/// 6. The same socket: `connect` to the other one again.
pub const REFUSED_ANOTHER_AGAIN: Answer = Error(Errno::EALREADY);

/// 7. It asks an address that refuses, and `poll` says `POLLOUT`. `getpeername`
///    fails with `ENOTCONN`. Then: `SO_ERROR`.
pub const REFUSED_ERROR: Answer = Error(Errno::ECONNREFUSED);

const PREDICTED: [Answer; 7] = [
    SILENT_ERROR,
    SILENT_ANOTHER,
    GOOD_ANOTHER,
    GOOD_ANOTHER_AGAIN,
    REFUSED_ANOTHER,
    REFUSED_ANOTHER_AGAIN,
    REFUSED_ERROR,
];

const CALLS: [&str; 7] = [
    "silent, SO_ERROR",
    "silent, connect to another",
    "good, connect to another",
    "good, and once more",
    "refused, connect to another",
    "refused, and once more",
    "refused, getpeername, SO_ERROR",
];

fn main() {
    match calls() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<33}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your seven predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// The seven calls, made.
fn calls() -> std::io::Result<[Answer; 7]> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use socket2::{Domain, SockAddr, Socket, Type};
    use std::io;
    use std::net::{SocketAddr, TcpStream};

    let answer = |result: io::Result<()>| match result {
        Ok(()) => Fine,
        Err(e) => Error(Errno::from_raw(e.raw_os_error().unwrap_or(0))),
    };
    let bound = || -> io::Result<(Socket, SockAddr)> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        let address = socket.local_addr()?;
        Ok((socket, address))
    };
    let client = || -> io::Result<Socket> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.set_nonblocking(true)?;
        Ok(socket)
    };
    let decided = |socket: &Socket, to: &SockAddr| -> io::Result<()> {
        let _in_progress = socket.connect(to);
        let limit = Timespec { tv_sec: 3, tv_nsec: 0 };
        match poll(&mut [PollFd::new(socket, PollFlags::OUT)], Some(&limit))? {
            0 => Err(io::ErrorKind::TimedOut.into()),
            _ => Ok(()),
        }
    };

    // Silent: its queue is full.
    let (full, silent) = bound()?;
    full.listen(1)?;
    let to = silent.as_socket().ok_or(io::ErrorKind::Other)?;
    let _queue = [TcpStream::connect(to)?, TcpStream::connect(to)?];
    peers::queue_holds(&full, 2)?;
    let asking = client()?;
    let _in_progress = asking.connect(&silent);
    let error = |socket: &Socket| -> io::Result<Answer> {
        Ok(answer(socket.take_error()?.map_or(Ok(()), Err)))
    };
    let silent_error = error(&asking)?;
    let (another_server, another) = bound()?;
    another_server.listen(5)?;
    let silent_another = answer(asking.connect(&another));

    let (server, good) = bound()?;
    server.listen(5)?;
    let connected = client()?;
    decided(&connected, &good)?;
    let good_another = answer(connected.connect(&another));
    let good_another_again = answer(connected.connect(&another));

    let (_keeps_the_port, nobody) = bound()?;
    let refused = client()?;
    decided(&refused, &nobody)?;
    let refused_another = answer(refused.connect(&another));
    let refused_another_again = answer(refused.connect(&another));
    let refused = client()?;
    decided(&refused, &nobody)?;
    let _no_peer = refused.peer_addr();
    let refused_error = error(&refused)?;

    Ok([
        silent_error,
        silent_another,
        good_another,
        good_another_again,
        refused_another,
        refused_another_again,
        refused_error,
    ])
}
