// Red: Situation 4, a queue of two: you predicted Refused. The client got nothing at all.
// What a connection proves.
// Chapter: src/foundations/establishing.md
//
// Seven situations at a server, and a client that connects and waits 0.7 s at
// most. Predict what it gets; the tests make the calls and compare. `main`
// shows the real run, once you are right.

use Answer::*;

/// What a call gives.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    Connected,
    /// "Connection refused".
    Refused,
    /// The 0.7 s are over.
    NoAnswer,
    /// A read fails: "Connection reset by peer".
    Reset,
    /// A read gives 0.
    EndOfFile,
}

/// 1. The server has called `bind`. It has not called `listen`.
// An address, and no listening socket: the kernel refuses. (Somebody *has* the
// port. A refusal does not say that it is free.)
pub const ONLY_BOUND: Answer = Refused;
/// 2. It has called `listen`. It has not called `accept`.
// Kernels make the connection.
pub const NOT_ACCEPTED: Answer = Connected;
/// 3. It has called `listen`. Then its process was stopped (SIGSTOP).
// Also for a program that does nothing at all. A monitor that only connects
// calls this server healthy.
pub const STOPPED: Answer = Connected;
/// 4. It has called `listen` with 1. Two clients have connected, and it has
///    accepted neither.
// Linux lets in one more than the limit; from then on it drops the SYN. It does
// not refuse: the client tries again, and there may be room by then.
pub const TWO_BEFORE: Answer = Refused;
/// 5. The same, but then it has accepted one.
pub const ONE_ACCEPTED: Answer = Connected;
/// 6. It has called `listen`. A client has connected, and was not accepted.
///    Then the server has closed the listening socket. Now another client
///    connects:
// No listening socket, as in 1.
pub const LISTENER_CLOSED: Answer = Refused;
/// 7. And what does the client get that connected before, if it reads?
// The queue went with the listening socket. No program had the connection, so
// nobody could end it in good order.
pub const READ_BY_THE_FIRST: Answer = Reset;

const PREDICTED: [Answer; 7] = [
    ONLY_BOUND,
    NOT_ACCEPTED,
    STOPPED,
    TWO_BEFORE,
    ONE_ACCEPTED,
    LISTENER_CLOSED,
    READ_BY_THE_FIRST,
];

const SITUATIONS: [&str; 7] = [
    "only bound",
    "listen and no accept",
    "a stopped process",
    "a queue of two",
    "one of two accepted",
    "a closed listener",
    "a read of the first",
];

fn main() {
    let real: std::io::Result<Vec<Answer>> = (1..=7).map(real).collect();
    match real {
        Ok(real) if real == PREDICTED => {
            for (situation, real) in SITUATIONS.iter().zip(real) {
                peers::tell!("{situation:<24}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your seven predictions hold."),
        Err(why) => peers::complain!("The calls failed: {why}."),
    }
}

/// Between fork and exec a child has a copy of every descriptor. A listener
/// that is closed in that moment is still open: so nobody starts one meanwhile.
static STARTING: std::sync::RwLock<()> = std::sync::RwLock::new(());

/// Makes the calls of a situation.
fn real(situation: usize) -> std::io::Result<Answer> {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;
    use rustix::process::{Pid, Signal, WaitOptions, kill_process, waitpid};
    use socket2::{Domain, Socket, Type};
    use std::io::{ErrorKind, Read};
    use std::net::{SocketAddr, TcpStream};
    use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
    use std::process::Command;
    use std::time::{Duration, Instant};

    let server = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    server.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    let address = server.local_addr()?;
    let address = address.as_socket().ok_or(ErrorKind::Other)?;
    // Waits 0.7 s, also where a signal comes. What is there counts, however
    // late this thread gets to look.
    let comes = |fd: BorrowedFd<'_>, what| -> std::io::Result<bool> {
        let end = Instant::now() + Duration::from_millis(700);
        loop {
            let left = end.saturating_duration_since(Instant::now());
            let left = Timespec::try_from(left).map_err(|_| Errno::INVAL)?;
            match poll(&mut [PollFd::from_borrowed_fd(fd, what)], Some(&left)) {
                Err(Errno::INTR) => {}
                ready => return Ok(ready? > 0),
            }
        }
    };
    let connect = || {
        let client = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        client.set_nonblocking(true)?;
        let error = match client.connect(&address.into()) {
            Ok(()) => None,
            Err(e)
                if e.raw_os_error()
                    == Some(Errno::INPROGRESS.raw_os_error()) =>
            {
                if !comes(client.as_fd(), PollFlags::OUT)? {
                    return Ok(NoAnswer);
                }
                client.take_error()?
            }
            Err(e) => Some(e),
        };
        match error {
            None => Ok(Connected),
            Some(e) if e.kind() == ErrorKind::ConnectionRefused => Ok(Refused),
            Some(e) => Err(e),
        }
    };
    match situation {
        1 => connect(),
        2 => {
            server.listen(128)?;
            connect()
        }
        3 => {
            server.listen(128)?;
            // The only process that has the socket does nothing, and is then
            // stopped.
            let starting = STARTING.write();
            let mut process = Command::new("sleep")
                .arg("60")
                .stdin(OwnedFd::from(server))
                .spawn()?;
            drop(starting);
            let pid = Pid::from_child(&process);
            let answer = kill_process(pid, Signal::STOP)
                .and_then(|()| waitpid(Some(pid), WaitOptions::UNTRACED))
                .map_err(Into::into)
                .and_then(|_| connect());
            process.kill()?;
            process.wait()?;
            answer
        }
        4 | 5 => {
            server.listen(1)?;
            let _one = TcpStream::connect(address)?;
            let _two = TcpStream::connect(address)?;
            peers::queue_holds(&server, 2)?;
            if situation == 4 {
                return connect();
            }
            let _accepted = server.accept()?;
            connect()
        }
        _ => {
            server.listen(128)?;
            let mut first = TcpStream::connect(address)?;
            peers::queue_holds(&server, 1)?;
            let _nobody_starts_one = STARTING.read();
            drop(server);
            if situation == 6 {
                return connect();
            }
            if !comes(first.as_fd(), PollFlags::IN)? {
                return Ok(NoAnswer);
            }
            match first.read(&mut [0; 64]) {
                Ok(_) => Ok(EndOfFile),
                Err(e) if e.kind() == ErrorKind::ConnectionReset => Ok(Reset),
                Err(e) => Err(e),
            }
        }
    }
}
