// Whose, and as of when?
// Chapter: src/ipc/credentials.md
//
// Three processes have to do with a socket: you, who ask, and two helpers, who
// make one call each and end. Whom do the credentials name? Predict it; the
// tests make the calls and compare. `main` shows the real answers, once you
// are right.

use Answer::*;
use nix::sys::socket::sockopt::{PassCred, PeerCredentials};
use nix::sys::socket::{self, AddressFamily, ControlMessageOwned, MsgFlags};
use nix::sys::socket::{SockFlag, SockType, UnixAddr};
use std::io::{self, IoSliceMut};
use std::net::{TcpListener, TcpStream};
use std::os::fd::{AsFd, AsRawFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};

/// Whom the credentials name, by the process id.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// The process that asks, and holds both ends.
    You,
    /// The helper that called `listen`.
    Listened,
    /// The helper that called `connect`.
    Connected,
    /// The helper that wrote.
    Wrote,
    /// There is no error, and no process either: it is 0.
    Nobody,
    /// The call fails.
    Fails,
}

// TODO: Replace each `Unknown`.

/// 1. A helper has connected its socket to your server, left the socket to you,
///    and ended. `SO_PEERCRED` of the end that you accepted:
pub const SERVERS_END: Answer = Unknown;

/// 2. Another helper had called `listen` for you, and had ended before anybody
///    called. You accepted. `SO_PEERCRED` of the *client's* end:
pub const CLIENTS_END: Answer = Unknown;

/// 3. You made a pair, and a helper wrote a byte into one end.
///    `SO_PEERCRED` of the other end:
pub const PAIR: Answer = Unknown;

/// 4. The same pair, the same byte. `SO_PASSCRED` was set before.
///    `SCM_CREDENTIALS` of that byte:
pub const MESSAGE: Answer = Unknown;

/// 5. A pair once more, but the helper wrote *before* you set `SO_PASSCRED`.
///    `SCM_CREDENTIALS` of that byte:
pub const TOO_LATE: Answer = Unknown;

/// 6. You connect to yourself with TCP. `SO_PEERCRED` of the accepted end:
pub const TCP: Answer = Unknown;

const PREDICTED: [Answer; 6] =
    [SERVERS_END, CLIENTS_END, PAIR, MESSAGE, TOO_LATE, TCP];

fn main() {
    match asked() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<22}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your six predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

const CALLS: [&str; 6] = [
    "the server's end",
    "the client's end",
    "a pair",
    "a message",
    "a message, too late",
    "TCP",
];

/// A process of its own makes one call, and ends. Which it was:
fn helper(
    call: impl Fn() -> nix::Result<()> + Send + Sync + 'static,
) -> io::Result<u32> {
    let mut program = Command::new("true");
    program.stdin(Stdio::null());
    // SAFETY: one system call, and no memory.
    unsafe { program.pre_exec(move || Ok(call()?)) };
    let mut child = program.spawn()?;
    child.wait()?;
    Ok(child.id())
}

fn unix() -> nix::Result<OwnedFd> {
    let cloexec = SockFlag::SOCK_CLOEXEC;
    socket::socket(AddressFamily::Unix, SockType::Stream, cloexec, None)
}

/// `SO_PEERCRED`.
fn peer(socket: &impl AsFd, names: &[(u32, Answer)]) -> Answer {
    match socket::getsockopt(&socket.as_fd(), PeerCredentials) {
        Ok(who) => named(who.pid(), names),
        Err(_) => Fails,
    }
}

/// `SCM_CREDENTIALS` of the next byte.
fn sender(fd: RawFd, names: &[(u32, Answer)]) -> Answer {
    let (mut byte, mut space) =
        ([0], nix::cmsg_space!(socket::UnixCredentials));
    let mut bufs = [IoSliceMut::new(&mut byte)];
    let none = MsgFlags::empty();
    let Ok(got) = socket::recvmsg::<()>(fd, &mut bufs, Some(&mut space), none)
    else {
        return Fails;
    };
    match got.cmsgs().ok().and_then(|mut messages| messages.next()) {
        Some(ControlMessageOwned::ScmCredentials(who)) => {
            named(who.pid(), names)
        }
        _ => Fails,
    }
}

fn named(pid: i32, names: &[(u32, Answer)]) -> Answer {
    match names.iter().find(|(known, _)| i64::from(*known) == pid.into()) {
        Some((_, name)) => *name,
        None if pid == 0 => Nobody,
        None => Unknown,
    }
}

/// The six questions, asked.
fn asked() -> io::Result<[Answer; 6]> {
    let you = (std::process::id(), You);

    let server = unix()?;
    let number = server.as_raw_fd();
    socket::bind(number, &UnixAddr::new_unnamed())?;
    let address: UnixAddr = socket::getsockname(number)?;
    let listen = move || {
        // SAFETY: `server` outlives the helper.
        let server = unsafe { std::os::fd::BorrowedFd::borrow_raw(number) };
        socket::listen(&server, socket::Backlog::MAXCONN)
    };
    let listened = (helper(listen)?, Listened);
    let client = unix()?;
    let number = client.as_raw_fd();
    let connected =
        (helper(move || socket::connect(number, &address))?, Connected);
    let accepted = UnixStream::from(accept(&server).map_err(io::Error::from)?);
    let names = [you, listened, connected];
    let servers_end = peer(&accepted, &names);
    let clients_end = peer(&client, &names);

    let write = |into: RawFd| {
        move || socket::send(into, b"x", MsgFlags::MSG_NOSIGNAL).map(drop)
    };
    let (one, other) = UnixStream::pair()?;
    socket::setsockopt(&other, PassCred, &true)?;
    let wrote = (helper(write(one.as_raw_fd()))?, Wrote);
    let pair = peer(&other, &[you, wrote]);
    let message = sender(other.as_raw_fd(), &[you, wrote]);

    let (one, other) = UnixStream::pair()?;
    let wrote = (helper(write(one.as_raw_fd()))?, Wrote);
    socket::setsockopt(&other, PassCred, &true)?;
    let too_late = sender(other.as_raw_fd(), &[you, wrote]);

    let listener = TcpListener::bind("127.0.0.1:0")?;
    let _client = TcpStream::connect(listener.local_addr()?)?;
    let tcp = peer(&listener.accept()?.0, &[you]);

    Ok([servers_end, clients_end, pair, message, too_late, tcp])
}

fn accept(server: &OwnedFd) -> nix::Result<OwnedFd> {
    use std::os::fd::FromRawFd;
    let fd = socket::accept4(server.as_raw_fd(), SockFlag::SOCK_CLOEXEC)?;
    // SAFETY: the kernel has just made it, for us.
    Ok(unsafe { OwnedFd::from_raw_fd(fd) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use peers::Verdict;

    fn compare(number: usize) -> Verdict {
        let yours = PREDICTED[number - 1];
        let real = asked()?[number - 1];
        let call = CALLS[number - 1];
        let start = format!("Situation {number}, {call}: ");
        let end = match (yours, real) {
            _ if yours == real => return Ok(()),
            (Unknown, _) => "you have not said whom it names.",
            (Fails, _) => "you predicted that the call fails. It does not.",
            (_, Nobody) => {
                "it succeeds, and the number that it gives is no process's."
            }
            (Nobody, _) => "you predicted nobody, and it names a process.",
            (Connected | Listened, Connected | Listened) => {
                "you named the helper who made this end. It is always the \
                 peer, at the other end, that is named."
            }
            (You, Wrote) => {
                "you named the maker of the pair. Every message has a sender \
                 of its own."
            }
            (Wrote, You) => {
                "you named the writer. The option knows of no messages: when \
                 was its picture taken?"
            }
            (You, Connected | Listened) => {
                "you named the present holder. The picture was taken earlier, \
                 and of somebody else."
            }
            _ => "somebody else is named.",
        };
        Err((start + end).into())
    }

    #[test]
    fn situation_1_the_servers_end() -> Verdict {
        compare(1)
    }

    #[test]
    fn situation_2_the_clients_end() -> Verdict {
        compare(2)
    }

    #[test]
    fn situation_3_a_pair() -> Verdict {
        compare(3)
    }

    #[test]
    fn situation_4_a_message() -> Verdict {
        compare(4)
    }

    #[test]
    fn situation_5_a_message_too_late() -> Verdict {
        compare(5)
    }

    #[test]
    fn situation_6_tcp() -> Verdict {
        compare(6)
    }
}
