//! What a deadline gives to the next call.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use time_limits::deadline::{Deadline, Limit};

trust::on_trust!();

#[test]
fn nothing_left_is_an_error() {
    let none = Deadline::after(Duration::ZERO).left();
    assert_eq!(none.map_err(|why| why.kind()), Err(ErrorKind::TimedOut));
    // And this is what it would be otherwise.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("an address");
    let stream = TcpStream::connect(address).expect("a connection");
    let zero = stream.set_read_timeout(Some(Duration::ZERO));
    let kind = zero.map_err(|why| why.kind());
    assert_eq!(kind, Err(ErrorKind::InvalidInput));
    // What is less than the kernel can count is not taken for "no limit".
    stream
        .set_read_timeout(Some(Duration::from_nanos(1)))
        .expect("a limit");
    assert_ne!(stream.read_timeout().expect("a limit"), None);
    let began = Instant::now();
    let read = stream.peek(&mut [0]).map_err(|why| why.kind());
    assert_eq!(read, Err(ErrorKind::WouldBlock));
    assert!(began.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_part_is_no_later_than_the_whole() {
    let [short, long] = [1, 3600].map(Duration::from_secs);
    let left = |it: Deadline| it.left().expect("time");
    assert!(left(Deadline::after(short).part(long)) <= short);
    assert!(left(Deadline::after(long).part(short)) <= short);
    assert!(left(Deadline::after(Duration::MAX)) > long);
}
