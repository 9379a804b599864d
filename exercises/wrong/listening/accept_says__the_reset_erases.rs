// Red: Situation 3, reset, accept, read: you predicted Error(ECONNRESET), and it succeeded.
// What accept says.
// Chapter: src/tcp-ip/listening.md
//
// Seven situations around a listening socket. Predict what the call at the end
// of each gives; the tests make the calls and compare. `main` shows the real
// answers, once you are right.
//
// Every client is connected and waits in the queue before the call is made.
// "A copy" is another descriptor of the same socket, made by `try_clone`.

use Answer::*;
use nix::errno::Errno;

/// What a call gives back.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// It succeeds.
    Fine,
    /// Nothing comes: it would wait.
    Waits,
    /// It fails, with `Errno::EINVAL`, `EBADF`, `EAGAIN`, `ECONNABORTED`,
    /// `ECONNREFUSED`, `ECONNRESET`, `ENOTCONN`, …
    Error(Errno),
}

/// 1. A socket is bound, and does not listen yet. `accept`?
pub const BOUND: Answer = Error(Errno::EINVAL);

/// 2. A client sends `hi` and then resets its connection. `accept`?
pub const RESET: Answer = Fine;

/// 3. The same client. `accept` was fine; the first `read`?
pub const RESET_READ: Answer = Error(Errno::ECONNRESET);

/// 4. A copy is closed. A client comes. `accept` on the other descriptor?
pub const COPY_CLOSED: Answer = Fine;

/// 5. A copy is shut down (`Shutdown::Read`). `accept` on the other descriptor?
pub const COPY_SHUT: Answer = Error(Errno::EINVAL);

/// 6. A client is in the queue, and the socket is shut down. What does the
///    client's `read` give?
pub const QUEUED_READ: Answer = Error(Errno::ECONNRESET);

/// 7. The backlog is 0, and one client is in the queue. `listen` is called
///    again, with 1. A second client's `connect`?
pub const LONGER: Answer = Fine;

const PREDICTED: [Answer; 7] =
    [BOUND, RESET, RESET_READ, COPY_CLOSED, COPY_SHUT, QUEUED_READ, LONGER];

const CALLS: [&str; 7] = [
    "bound, accept",
    "reset, accept",
    "reset, accept, read",
    "copy closed, accept",
    "copy shut down, accept",
    "shut down, the client reads",
    "listen again, connect",
];

fn main() {
    match calls() {
        Ok(real) if real == PREDICTED => {
            for (call, real) in CALLS.iter().zip(real) {
                peers::tell!("{call:<30}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your seven predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// The seven calls, made.
fn calls() -> std::io::Result<[Answer; 7]> {
    use socket2::{Domain, SockRef, Socket, Type};
    use std::io::{self, Read, Write};
    use std::net::{Shutdown, SocketAddr, TcpStream};
    use std::time::Duration;

    const MOMENT: Duration = Duration::from_millis(300);

    let answer = |result: io::Result<()>| match result {
        Ok(()) => Fine,
        Err(e) if e.kind() == io::ErrorKind::TimedOut => Waits,
        Err(e) => match Errno::from_raw(e.raw_os_error().unwrap_or(0)) {
            Errno::EAGAIN => Waits,
            other => Error(other),
        },
    };
    let bound = || -> io::Result<(Socket, SocketAddr)> {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
        socket.set_read_timeout(Some(MOMENT))?;
        socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
        let address = socket.local_addr()?.as_socket();
        Ok((socket, address.ok_or(io::ErrorKind::Other)?))
    };
    let listening = |backlog| -> io::Result<(Socket, SocketAddr)> {
        let (socket, address) = bound()?;
        socket.listen(backlog)?;
        Ok((socket, address))
    };
    let accept = |socket: &Socket| answer(socket.accept().map(|_| ()));

    let (socket, _) = bound()?;
    let bound_only = accept(&socket);

    let (socket, address) = listening(4)?;
    let mut client = TcpStream::connect(address)?;
    client.write_all(b"hi")?;
    peers::queue_holds(&socket, 1)?;
    SockRef::from(&client).set_linger(Some(Duration::ZERO))?;
    drop(client);
    let (reset, reset_read) = match socket.accept() {
        Ok((mut stream, _)) => {
            (Fine, answer(stream.read(&mut [0; 2]).map(|_| ())))
        }
        Err(why) => (answer(Err(why)), Unknown),
    };

    let (socket, address) = listening(4)?;
    drop(socket.try_clone()?);
    let _client = TcpStream::connect(address)?;
    let copy_closed = accept(&socket);

    let (socket, address) = listening(4)?;
    let mut client = TcpStream::connect(address)?;
    client.set_read_timeout(Some(MOMENT))?;
    peers::queue_holds(&socket, 1)?;
    socket.try_clone()?.shutdown(Shutdown::Read)?;
    let copy_shut = accept(&socket);
    let queued_read = answer(client.read(&mut [0; 2]).map(|_| ()));

    let (socket, address) = listening(0)?;
    let _client = TcpStream::connect(address)?;
    peers::queue_holds(&socket, 1)?;
    socket.listen(1)?;
    let second = TcpStream::connect_timeout(&address, MOMENT);
    let longer = answer(second.map(|_| ()));

    Ok([
        bound_only,
        reset,
        reset_read,
        copy_closed,
        copy_shut,
        queued_read,
        longer,
    ])
}
