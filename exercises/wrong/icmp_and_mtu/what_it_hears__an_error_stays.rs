// Red: Situation 4, after take_error: you predicted Refused, and nothing was there.
// What does it hear?
// Chapter: src/tcp-ip/icmp-and-mtu.md
//
// Eight situations of a UDP socket on loopback. Predict what one more call
// gives; the tests make the calls and compare. `main` shows the real answers,
// once you are right.
//
// In each situation the socket has been bound. "Gone" is a peer that has closed
// its socket. Between two calls there is time for every message to arrive. No
// call waits, and no option is set.

use Answer::*;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Answer {
    /// You have not said yet.
    Unknown,
    /// "Connection refused".
    Refused,
    /// A datagram, for a `recv`; or a datagram is sent, for a `send`.
    Datagram,
    /// There is nothing to receive.
    Nothing,
}

// TODO: Replace each `Unknown`.

/// 1. Connected to a peer that is gone, `send` twice. A third `send`.
pub const THIRD_SEND: Answer = Datagram;

/// 2. Not connected, `send_to` a peer that is gone. A `recv`.
pub const NOT_CONNECTED: Answer = Nothing;

/// 3. Connected to a peer that is gone, `send`. Then `connect` to a peer that
///    lives, and has sent nothing. A `recv`.
pub const NEW_PEER: Answer = Refused;

/// 4. Connected to a peer that is gone, `send`, `take_error`. A `recv`.
pub const ASKED: Answer = Refused;

/// 5. Connected to a peer that has sent a datagram, and then is gone. `send`,
///    `recv`. A second `recv`.
pub const SECOND_RECV: Answer = Refused;

/// 6. A stranger sends. Then the socket connects to a peer. A `recv`.
pub const STRANGER_BEFORE: Answer = Datagram;

/// 7. The socket connects to a peer. Then a stranger sends. A `recv`.
pub const STRANGER_AFTER: Answer = Nothing;

/// 8. Connected to a peer that is gone, and nothing sent. A `recv`.
pub const NOT_ASKED: Answer = Nothing;

const PREDICTED: [Answer; 8] = [
    THIRD_SEND,
    NOT_CONNECTED,
    NEW_PEER,
    ASKED,
    SECOND_RECV,
    STRANGER_BEFORE,
    STRANGER_AFTER,
    NOT_ASKED,
];

const SITUATIONS: [&str; 8] = [
    "a third send",
    "not connected",
    "a new peer",
    "after take_error",
    "a second recv",
    "a stranger before",
    "a stranger after",
    "nothing sent",
];

fn main() {
    match hears() {
        Ok(real) if real == PREDICTED => {
            for (situation, real) in SITUATIONS.iter().zip(real) {
                peers::tell!("{situation:<19}{real:?}");
            }
        }
        Ok(_) => peers::tell!("Not all of your eight predictions hold."),
        Err(why) => peers::complain!("The calls could not be made: {why}."),
    }
}

/// The eight situations, made.
fn hears() -> std::io::Result<[Answer; 8]> {
    use nix::poll::{PollFd, PollFlags, poll};
    use std::io::{self, ErrorKind};
    use std::net::UdpSocket;
    use std::os::fd::AsFd;

    let new = || -> io::Result<UdpSocket> {
        let socket = UdpSocket::bind("127.0.0.1:0")?;
        socket.set_nonblocking(true)?;
        Ok(socket)
    };
    // Waits for what poll says, an error if for nothing, and leaves it.
    let wait = |socket: &UdpSocket, what: PollFlags| -> io::Result<()> {
        let mut asked = [PollFd::new(socket.as_fd(), what)];
        match poll(&mut asked, 2000u16) {
            Ok(0) => Err(ErrorKind::TimedOut.into()),
            Ok(_) => Ok(()),
            Err(e) => Err(e.into()),
        }
    };
    let error = PollFlags::empty();
    let answer = |result: io::Result<usize>| match result {
        Ok(_) => Ok(Datagram),
        Err(e) if e.kind() == ErrorKind::WouldBlock => Ok(Nothing),
        Err(e) if e.kind() == ErrorKind::ConnectionRefused => Ok(Refused),
        Err(e) => Err(e),
    };
    let recv = |socket: &UdpSocket| answer(socket.recv(&mut [0; 9]));
    // As good as closed for everybody else, and nobody gets its port meanwhile:
    // connected elsewhere, it is the socket for no datagram of yours.
    let gone = |peer: &UdpSocket| peer.connect("127.0.0.1:9");
    // Connected to a peer that is gone, and told so.
    let told = || -> io::Result<(UdpSocket, UdpSocket)> {
        let (socket, peer) = (new()?, new()?);
        socket.connect(peer.local_addr()?)?;
        gone(&peer)?;
        socket.send(b"one")?;
        wait(&socket, error)?;
        Ok((socket, peer))
    };

    let (socket, _peer) = told()?;
    let _ = socket.send(b"two");
    let third_send = answer(socket.send(b"three"))?;

    let (socket, peer) = (new()?, new()?);
    gone(&peer)?;
    socket.send_to(b"one", peer.local_addr()?)?;
    // A socket that is told, after it: so the first message has come, too.
    told()?;
    let not_connected = recv(&socket)?;

    let (socket, _peer) = told()?;
    let living = new()?;
    socket.connect(living.local_addr()?)?;
    let new_peer = recv(&socket)?;

    let (socket, _peer) = told()?;
    socket.take_error()?;
    let asked = recv(&socket)?;

    let (socket, peer) = (new()?, new()?);
    socket.connect(peer.local_addr()?)?;
    peer.send_to(b"hello", socket.local_addr()?)?;
    wait(&socket, PollFlags::POLLIN)?;
    gone(&peer)?;
    socket.send(b"one")?;
    wait(&socket, error)?;
    let _ = recv(&socket)?;
    let second_recv = recv(&socket)?;

    let (socket, peer, stranger) = (new()?, new()?, new()?);
    stranger.send_to(b"hello", socket.local_addr()?)?;
    wait(&socket, PollFlags::POLLIN)?;
    socket.connect(peer.local_addr()?)?;
    let stranger_before = recv(&socket)?;

    let (socket, peer, stranger) = (new()?, new()?, new()?);
    socket.connect(peer.local_addr()?)?;
    stranger.connect(socket.local_addr()?)?;
    stranger.send(b"hello")?;
    wait(&stranger, error)?;
    let stranger_after = recv(&socket)?;

    let (socket, peer) = (new()?, new()?);
    socket.connect(peer.local_addr()?)?;
    drop(peer);
    let not_asked = recv(&socket)?;

    Ok([
        third_send,
        not_connected,
        new_peer,
        asked,
        second_recv,
        stranger_before,
        stranger_after,
        not_asked,
    ])
}
