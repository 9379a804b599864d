// Which transport does that?
// Chapter: src/ipc/choosing.md
//
// What one call takes, what it refuses, and what it says when the peer has
// gone: by that a transport is chosen before any clock is looked at. Predict
// it; the tests make the calls and compare. `main` shows the real answers,
// once you are right.

use Answer::*;
use nix::sys::socket::{AddressFamily, Shutdown, SockFlag, SockType};
use nix::sys::socket::{shutdown, socketpair};
use rustix::io::{Errno, read, write};
use rustix::net::sockopt::set_socket_send_buffer_size;
use std::io;
use std::os::fd::{AsFd, AsRawFd, OwnedFd};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// So many bytes.
    Bytes(usize),
    /// The call takes a part of it.
    Part,
    /// The call takes nothing, and never will: the error is EMSGSIZE.
    TooLong,
    /// The end: the call gives 0 bytes.
    End,
    /// The call waits.
    Waits,
    /// Another error.
    Fails,
    /// As many calls as with one byte each.
    AsMany,
    /// Half as many.
    Half,
}

/// 1. A UNIX *stream*. Your peer has written 1, 2 and 3 bytes. You read, with
///    room for 100:
// No borders: who wants messages here makes frames.
pub const STREAM_READ: Answer = Bytes(6);

/// 2. The same, *seqpacket*:
// A message a call, however much room there is.
pub const SEQPACKET_READ: Answer = Bytes(1);

/// 3. A UNIX *stream*, and nobody reads. You write a megabyte in one call (it
///    is non-blocking):
// As much as there is room for. Who takes `Ok` for "all" loses the rest.
pub const STREAM_WRITE: Answer = Part;

/// 4. The same, *seqpacket*:
// A message goes whole or not at all, and more than SO_SNDBUF never goes.
pub const SEQPACKET_WRITE: Answer = TooLong;

/// 5. *Seqpacket*. The peer has closed, and sent nothing. You read:
// It has a connection, and a connection has an end.
pub const SEQPACKET_GONE: Answer = End;

/// 6. A pair of UNIX *datagram* sockets. One has been closed. You read from the
///    other:
// Two datagram sockets that know each other are no connection, and a datagram
// socket has no end of file that a peer could send. Nobody else can send here,
// for the socket has no name, and still it waits. (A write says ECONNREFUSED.)
// Take seqpacket if you must know when the peer is gone.
pub const DATAGRAM_GONE: Answer = Waits;

/// 7. You write one byte a call until a *pipe* is full, and count the calls.
///    With two bytes a call it takes:
// Made of pages, which small writes share: its room is one of bytes.
pub const PIPE_FILLED: Answer = Half;

/// 8. The same with a UNIX *stream*:
// Popular: half as many. But each write gets a box, and the box is charged. Two
// bytes need no larger one than one does: collect what is small.
pub const STREAM_FILLED: Answer = AsMany;

const PREDICTED: [Answer; 8] = [
    STREAM_READ,
    SEQPACKET_READ,
    STREAM_WRITE,
    SEQPACKET_WRITE,
    SEQPACKET_GONE,
    DATAGRAM_GONE,
    PIPE_FILLED,
    STREAM_FILLED,
];

fn main() {
    match tried() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<22}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

const CALLS: [&str; 8] = [
    "stream, read",
    "seqpacket, read",
    "stream, a megabyte",
    "seqpacket, a megabyte",
    "seqpacket, gone",
    "datagram, gone",
    "pipe, filled",
    "stream, filled",
];

/// Two ends, non-blocking: a call that would wait says so. A system may give
/// room for more than a megabyte; here it is the usual one.
fn pair(kind: SockType) -> io::Result<(OwnedFd, OwnedFd)> {
    let flags = SockFlag::SOCK_CLOEXEC | SockFlag::SOCK_NONBLOCK;
    let (one, other) = socketpair(AddressFamily::Unix, kind, None, flags)?;
    for end in [&one, &other] {
        set_socket_send_buffer_size(end, 106_496)?;
    }
    Ok((one, other))
}

fn tell(result: Result<usize, Errno>) -> Answer {
    match result {
        Ok(0) => End,
        Ok(n) => Bytes(n),
        Err(Errno::AGAIN) => Waits,
        Err(Errno::MSGSIZE) => TooLong,
        Err(_) => Fails,
    }
}

fn three_writes(kind: SockType) -> io::Result<Answer> {
    let (mine, peers) = pair(kind)?;
    for bytes in ["1", "22", "333"] {
        write(&peers, bytes.as_bytes())?;
    }
    Ok(tell(read(&mine, &mut [0; 100])))
}

fn a_megabyte(kind: SockType) -> io::Result<Answer> {
    let (mine, _peers) = pair(kind)?;
    let bytes = vec![0; 1 << 20];
    Ok(match tell(write(&mine, &bytes)) {
        Bytes(n) if n < bytes.len() => Part,
        other => other,
    })
}

fn gone(kind: SockType) -> io::Result<Answer> {
    let (mine, peers) = pair(kind)?;
    // Closed, even if another thread starts a program at this moment, which
    // has a copy until its exec.
    if kind == SockType::SeqPacket {
        shutdown(peers.as_raw_fd(), Shutdown::Both)?;
    }
    drop(peers);
    Ok(tell(read(&mine, &mut [0; 100])))
}

fn calls(end: impl AsFd, bytes: &[u8]) -> usize {
    (0..).take_while(|_| write(&end, bytes).is_ok()).count()
}

fn compared(one: usize, two: usize) -> Answer {
    match (one, two) {
        _ if one == two => AsMany,
        _ if one == two * 2 => Half,
        _ => Bytes(two),
    }
}

fn filled_pipe(bytes: &[u8]) -> io::Result<usize> {
    let (_reader, writer) = io::pipe()?;
    rustix::io::ioctl_fionbio(&writer, true)?;
    Ok(calls(writer, bytes))
}

fn filled_stream(bytes: &[u8]) -> io::Result<usize> {
    let (mine, _peers) = pair(SockType::Stream)?;
    Ok(calls(mine, bytes))
}

fn tried() -> io::Result<[Answer; 8]> {
    Ok([
        three_writes(SockType::Stream)?,
        three_writes(SockType::SeqPacket)?,
        a_megabyte(SockType::Stream)?,
        a_megabyte(SockType::SeqPacket)?,
        gone(SockType::SeqPacket)?,
        gone(SockType::Datagram)?,
        compared(filled_pipe(b"1")?, filled_pipe(b"22")?),
        compared(filled_stream(b"1")?, filled_stream(b"22")?),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;
    use std::sync::OnceLock;

    /// The calls are made once for all tests.
    fn real() -> Result<[Answer; 8], String> {
        static REAL: OnceLock<Result<[Answer; 8], String>> = OnceLock::new();
        REAL.get_or_init(|| tried().map_err(|e| e.to_string())).clone()
    }

    fn compare(number: usize) -> Verdict {
        let yours = PREDICTED[number - 1];
        let real = real()?[number - 1];
        let call = CALLS[number - 1];
        let start = format!("Situation {number}, {call}: ");
        let end = match (yours, real) {
            _ if yours == real => return Ok(()),
            (Unknown, _) => "you have not said what it gives.",
            (Bytes(_), Bytes(_)) => {
                "it gives a number of bytes, but not that one. Are there \
                 borders between writes?"
            }
            (Part, TooLong) => {
                "you predicted a part. Half a message is none, and it is \
                 refused."
            }
            (End, Waits) => {
                "you predicted an end. It waits, for ever: a datagram socket \
                 has no end of file that a peer could send."
            }
            (Half, AsMany) => {
                "you predicted half as many calls. What is filled is not \
                 bytes: each write has a box of its own."
            }
            (AsMany, Half) => {
                "you predicted as many calls. Here small writes share a page."
            }
            (_, Part) => "it takes a part, and says how much.",
            (Waits, _) => "you predicted that it waits. It comes back.",
            (_, Waits) => "it waits.",
            _ => "it is something else.",
        };
        Err((start + end).into())
    }

    #[test]
    fn situation_1_stream_read() -> Verdict {
        compare(1)
    }

    #[test]
    fn situation_2_seqpacket_read() -> Verdict {
        compare(2)
    }

    #[test]
    fn situation_3_stream_a_megabyte() -> Verdict {
        compare(3)
    }

    #[test]
    fn situation_4_seqpacket_a_megabyte() -> Verdict {
        compare(4)
    }

    #[test]
    fn situation_5_seqpacket_gone() -> Verdict {
        compare(5)
    }

    #[test]
    fn situation_6_datagram_gone() -> Verdict {
        compare(6)
    }

    #[test]
    fn situation_7_pipe_filled() -> Verdict {
        compare(7)
    }

    #[test]
    fn situation_8_stream_filled() -> Verdict {
        compare(8)
    }
}
