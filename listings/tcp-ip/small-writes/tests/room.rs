//! What "writable" means, with `TCP_NOTSENT_LOWAT` and without.

use std::io::{ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd;

use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use socket2::{Domain, SockRef, Socket, Type};
use the_wire::info::tcp_info;

trust::on_trust!();

/// A client that never waits, and somebody who has not read anything yet.
fn pair(lowat: Option<u32>) -> (TcpStream, TcpStream) {
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).expect("one");
    listener.set_recv_buffer_size(4096).expect("an option");
    let any: std::net::SocketAddr = ([127, 0, 0, 1], 0).into();
    listener.bind(&any.into()).expect("a port");
    listener.listen(1).expect("a listener");
    let listener = TcpListener::from(listener);
    let address = listener.local_addr().expect("an address");
    let stream = TcpStream::connect(address).expect("a connection");
    if let Some(bytes) = lowat {
        let socket = SockRef::from(&stream);
        socket.set_tcp_notsent_lowat(bytes).expect("an option");
    }
    stream.set_nonblocking(true).expect("a flag");
    (stream, listener.accept().expect("the client").0)
}

/// Does `poll` say that there is room?
fn room(stream: &TcpStream) -> bool {
    let mut fd = [PollFd::new(stream.as_fd(), PollFlags::POLLOUT)];
    poll(&mut fd, PollTimeout::ZERO).expect("an answer") == 1
}

/// Writes as long as a `write` takes something, or as long as `poll` says so.
fn fill(mut stream: &TcpStream, by_poll: bool) {
    while !by_poll || room(stream) {
        match stream.write(&[0; 256]) {
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => break,
            Err(e) => panic!("{e}"),
        }
    }
}

/// How many bytes are taken and not sent then?
fn unsent(lowat: Option<u32>, by_poll: bool) -> u32 {
    let (stream, _peer) = pair(lowat);
    fill(&stream, by_poll);
    tcp_info(&stream).expect("TCP_INFO").tcpi_notsent_bytes
}

#[test]
fn a_write_stops_at_the_limit_and_poll_at_half_of_it() {
    let without = unsent(None, false);
    assert!(without > 100_000, "{without}");
    for limit in [16_384, 65_536] {
        let [write, poll] = [false, true].map(|by| unsent(Some(limit), by));
        assert!((limit..limit + 4096).contains(&write), "write: {write}");
        let half = limit / 2;
        assert!((half..half + 512).contains(&poll), "poll: {poll}");
    }
}

#[test]
fn writable_is_a_third_and_not_a_byte() {
    let (stream, mut peer) = pair(None);
    fill(&stream, false);
    let mut buf = [0; 4096];
    let (mut taken_before, mut read) = (false, 0);
    while !room(&stream) {
        read += peer.read(&mut buf).expect("bytes");
        taken_before |= !room(&stream) && (&stream).write(b"x").is_ok();
    }
    assert!(taken_before, "`poll` said so as soon as a write was taken");
    assert!(read > 100_000, "{read}");
}
