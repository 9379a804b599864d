//! The race with the kernel's own sockets, on loopback.

use std::io::{self, ErrorKind};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use connecting::race::connect;
use nix::fcntl::{FcntlArg, OFlag, fcntl};
use socket2::{Domain, Socket, Type};

trust::on_trust!();

const DELAY: Duration = Duration::from_millis(200);
const LIMIT: Duration = Duration::from_secs(5);

/// Somebody who listens, and a port where nobody does.
fn two() -> io::Result<(TcpListener, SocketAddr, SocketAddr)> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let nobody = TcpListener::bind("[::1]:0")?.local_addr()?;
    let address = listener.local_addr()?;
    Ok((listener, address, nobody))
}

#[test]
fn a_refusal_and_then_a_stream_that_waits() -> io::Result<()> {
    let (_listener, good, refused) = two()?;
    let mut news = vec![];
    let stream = connect(&[refused, good], DELAY, LIMIT, |_, who, what| {
        news.push((
            who,
            what.as_ref()
                .map(|it| it.to_string())
                .map_err(io::Error::kind),
        ));
    })?;
    assert_eq!(stream.peer_addr()?, good);
    let flags = OFlag::from_bits_retain(fcntl(&stream, FcntlArg::F_GETFL)?);
    assert!(!flags.contains(OFlag::O_NONBLOCK));
    let wants = [
        (refused, Ok("asked".to_owned())),
        (refused, Err(ErrorKind::ConnectionRefused)),
        (good, Ok("asked".to_owned())),
        (good, Ok("connected".to_owned())),
    ];
    assert_eq!(news, wants);
    Ok(())
}

#[test]
fn the_error_has_each_no() -> io::Result<()> {
    let (_, closed, refused) = two()?;
    let no = connect(&[refused, closed], DELAY, LIMIT, |_, _, _| {});
    let no = no.expect_err("nobody listens");
    assert_eq!(no.kind(), ErrorKind::ConnectionRefused);
    let no = no.to_string();
    for who in [refused, closed] {
        assert!(no.contains(&format!("; {who}: Connection refused")), "{no}");
    }
    Ok(())
}

#[test]
fn the_error_is_short_for_many() -> io::Result<()> {
    let (_, closed, refused) = two()?;
    let many = [closed, refused].repeat(150);
    let no = connect(&many, DELAY, LIMIT, |_, _, _| {});
    let no = no.expect_err("nobody listens").to_string();
    assert_eq!(no.chars().count(), 2000);
    Ok(())
}

/// Whose queue is full drops the next SYN.
#[test]
fn silence_costs_one_delay() -> io::Result<()> {
    let silent = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    silent.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    silent.listen(0)?;
    let address = silent.local_addr()?.as_socket();
    let address = address.ok_or(ErrorKind::InvalidData)?;
    let _queued = TcpStream::connect(address)?;
    let (_listener, good, _) = two()?;
    let begin = Instant::now();
    let stream = connect(&[address, good], DELAY, LIMIT, |_, _, _| {})?;
    assert_eq!(stream.peer_addr()?, good);
    assert!((DELAY..LIMIT).contains(&begin.elapsed()));
    Ok(())
}
