// Red: Situation 3, good, connect again: you predicted Error(EISCONN), and the call succeeded.
// The second connect.
// Chapter: src/tcp-ip/connecting.md
//
// Three non-blocking sockets: one asks an address that stays silent, one a
// good one, one is refused. Predict what the calls below give; the tests make
// them and compare. `main` shows the real answers, once you are right.

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

/// 1. Silent address: the first `connect`.
pub const SILENT_FIRST: Answer = Error(Errno::EINPROGRESS);

/// 2. Silent address: a second `connect`, while it is silent.
pub const SILENT_SECOND: Answer = Error(Errno::EALREADY);

/// 3. Good address: `connect`, then `poll` says `POLLOUT`, then a second
///    `connect`:
pub const GOOD_SECOND: Answer = Error(Errno::EISCONN);

/// 4. Good address: and a third `connect`.
pub const GOOD_THIRD: Answer = Error(Errno::EISCONN);

/// 5. Refused: `connect`, then `poll` says `POLLOUT`, then a second `connect`:
pub const REFUSED_SECOND: Answer = Error(Errno::ECONNREFUSED);

/// 6. Refused, on a new socket: `connect`, `poll`, `SO_ERROR` (which says
///    `ECONNREFUSED`), and then a second `connect`:
pub const REFUSED_AFTER_SO_ERROR: Answer = Error(Errno::ECONNABORTED);

/// 7. Refused, on a new socket: `connect`, `poll`, `getpeername`.
pub const REFUSED_PEER: Answer = Error(Errno::ENOTCONN);

const PREDICTED: [Answer; 7] = [
    SILENT_FIRST,
    SILENT_SECOND,
    GOOD_SECOND,
    GOOD_THIRD,
    REFUSED_SECOND,
    REFUSED_AFTER_SO_ERROR,
    REFUSED_PEER,
];

const CALLS: [&str; 7] = [
    "silent, connect",
    "silent, connect again",
    "good, connect again",
    "good, and once more",
    "refused, connect again",
    "refused, connect after SO_ERROR",
    "refused, getpeername",
];

fn main() {
    match calls() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                println!("{call:<33}{real:?}");
            }
        }
        Ok(_) => println!("Not all of your seven predictions hold."),
        Err(why) => eprintln!("The calls could not be made: {why}."),
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
    let silent_first = answer(asking.connect(&silent));
    let silent_second = answer(asking.connect(&silent));

    let (server, good) = bound()?;
    server.listen(5)?;
    let connected = client()?;
    decided(&connected, &good)?;
    let good_second = answer(connected.connect(&good));
    let good_third = answer(connected.connect(&good));

    let (_keeps_the_port, nobody) = bound()?;
    let refused = client()?;
    decided(&refused, &nobody)?;
    let refused_second = answer(refused.connect(&nobody));
    let refused = client()?;
    decided(&refused, &nobody)?;
    refused.take_error()?;
    let after_so_error = answer(refused.connect(&nobody));
    let refused = client()?;
    decided(&refused, &nobody)?;
    let peer = answer(refused.peer_addr().map(|_| ()));

    Ok([
        silent_first,
        silent_second,
        good_second,
        good_third,
        refused_second,
        after_so_error,
        peer,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn compare(number: usize) -> Verdict {
        let yours = PREDICTED[number - 1];
        let real = calls()?[number - 1];
        let start = format!("Situation {number}, {}: ", CALLS[number - 1]);
        let sentence = match (yours, real) {
            _ if yours == real => return Ok(()),
            (Unknown, _) => "you have not said what it gives.".into(),
            (Error(_), Error(_)) => format!(
                "you predicted {yours:?}. It fails, but not with that error."
            ),
            (_, Fine) => {
                format!("you predicted {yours:?}, and the call succeeded.")
            }
            _ => format!("you predicted {yours:?}, and the call failed."),
        };
        Err((start + &sentence).into())
    }

    #[test]
    fn situation_1() -> Verdict {
        compare(1)
    }

    #[test]
    fn situation_2() -> Verdict {
        compare(2)
    }

    #[test]
    fn situation_3() -> Verdict {
        compare(3)
    }

    #[test]
    fn situation_4() -> Verdict {
        compare(4)
    }

    #[test]
    fn situation_5() -> Verdict {
        compare(5)
    }

    #[test]
    fn situation_6() -> Verdict {
        compare(6)
    }

    #[test]
    fn situation_7() -> Verdict {
        compare(7)
    }
}
