//! What "writable" means, with `TCP_NOTSENT_LOWAT` and without.

use std::io::{ErrorKind, Write};
use std::net::{TcpListener, TcpStream};

use small_writes::measuring::info::tcp_info;
use socket2::{Domain, SockRef, Socket, Type};

trust::on_trust!();

/// Writes to somebody who does not read, as long as there is room. How many
/// bytes were taken and not sent?
fn unsent(lowat: Option<u32>) -> u32 {
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).expect("one");
    listener.set_recv_buffer_size(4096).expect("an option");
    let any: std::net::SocketAddr = ([127, 0, 0, 1], 0).into();
    listener.bind(&any.into()).expect("a port");
    listener.listen(1).expect("a listener");
    let listener = TcpListener::from(listener);
    let address = listener.local_addr().expect("an address");
    let mut stream = TcpStream::connect(address).expect("a connection");
    if let Some(bytes) = lowat {
        let socket = SockRef::from(&stream);
        socket.set_tcp_notsent_lowat(bytes).expect("an option");
    }
    stream.set_nonblocking(true).expect("a flag");
    loop {
        match stream.write(&[0; 1024]) {
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::WouldBlock => break,
            Err(e) => panic!("{e}"),
        }
    }
    tcp_info(&stream).expect("TCP_INFO").tcpi_notsent_bytes
}

#[test]
fn room_ends_with_what_is_not_sent() {
    let (without, with) = (unsent(None), unsent(Some(16_384)));
    assert!(without > 100_000, "{without}");
    assert!((8_000..60_000).contains(&with), "{with}");
}
