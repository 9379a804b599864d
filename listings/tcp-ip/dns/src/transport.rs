//! One question to one server, once.

use std::io::{self, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream, UdpSocket};

use time_limits::deadline::{Deadline, Limit, Timed};

use crate::check::{Answer, Wrong, belongs};
use crate::query::{Query, ROOM};

/// What a try is told to say meanwhile.
pub type Tell<'a> = &'a mut dyn FnMut(&str);

// ANCHOR: udp
/// How many wrong packets are told of. Whoever listens may be slow.
const TOLD: u32 = 10;

/// The answer; or none, if it is to be asked for over TCP.
pub fn over_udp(
    server: SocketAddr,
    query: &Query,
    until: Deadline,
    tell: Tell,
) -> io::Result<Option<Answer>> {
    let socket = socket(server)?; // a new port for each try
    let port = socket.local_addr()?.port();
    tell(&format!("{query} from port {port}"));
    send(&socket, &query.bytes, until)?;
    let mut room = [0; ROOM as usize + 1]; // one more, to see what is cut
    let mut told = 0..TOLD;
    loop {
        let n = recv(&socket, &mut room, until)?;
        let packet = &room[..n];
        let why = match belongs(query, packet) {
            _ if n > ROOM.into() => "it is too long".to_string(),
            Ok(()) => match Answer::read(query, packet) {
                Ok(answer) if answer.cut() => return Ok(None),
                Ok(answer) => return Ok(Some(answer)),
                Err(why) => why.to_string(),
            },
            // A server that does not keep them, or somebody who guessed the
            // rest. Over TCP a forger has more to guess.
            Err(Wrong::Capitals) => return Ok(None),
            Err(wrong) => format!("wrong {wrong:?}"),
        };
        if told.next().is_some() {
            tell(&format!("ignored: {why}"));
        }
    }
}

/// Once it is connected, the kernel drops what others send.
pub fn socket(server: SocketAddr) -> io::Result<UdpSocket> {
    let any = match server {
        SocketAddr::V4(_) => "0.0.0.0:0",
        SocketAddr::V6(_) => "[::]:0",
    };
    let socket = UdpSocket::bind(any)?;
    socket.connect(server)?;
    Ok(socket)
}

pub fn recv(
    socket: &UdpSocket,
    room: &mut [u8],
    until: Deadline,
) -> io::Result<usize> {
    loop {
        socket.set_read_timeout(Some(until.left()?))?;
        match socket.recv(room) {
            Err(e) if again(&e) => {}
            done => return done,
        }
    }
}
// ANCHOR_END: udp

pub fn send(
    socket: &UdpSocket,
    bytes: &[u8],
    until: Deadline,
) -> io::Result<usize> {
    loop {
        socket.set_write_timeout(Some(until.left()?))?;
        match socket.send(bytes) {
            Err(e) if again(&e) => {}
            done => return done,
        }
    }
}

/// A signal, or a time limit: then the deadline is looked at.
fn again(why: &io::Error) -> bool {
    matches!(why.kind(), ErrorKind::Interrupted | ErrorKind::WouldBlock)
}

// ANCHOR: tcp
/// A message over TCP has its length in front, in two bytes.
pub fn over_tcp(
    server: SocketAddr,
    query: &Query,
    until: Deadline,
) -> io::Result<Answer> {
    let stream = TcpStream::connect_timeout(&server, until.left()?)?;
    let mut stream = Timed(&stream, until);
    let len = u16::try_from(query.bytes.len()).map_err(io::Error::other)?;
    stream.write_all(&[&len.to_be_bytes(), &query.bytes[..]].concat())?;
    let mut len = [0; 2];
    stream.read_exact(&mut len)?;
    let mut packet = vec![0; u16::from_be_bytes(len).into()];
    stream.read_exact(&mut packet)?;
    match belongs(query, &packet) {
        Ok(()) | Err(Wrong::Capitals) => {}
        Err(wrong) => {
            return Err(io::Error::other(format!("wrong {wrong:?}")));
        }
    }
    let answer = Answer::read(query, &packet).map_err(io::Error::other)?;
    match answer.cut() {
        true => Err(io::Error::other("cut, over TCP too")),
        false => Ok(answer),
    }
}
// ANCHOR_END: tcp
