//! A lingering close has an end, whatever the peer does.

use std::io::{self, Read, Write};
use std::net::Shutdown;
use std::thread;
use std::time::{Duration, Instant};

use closing::{Ending, finish};
use no_messages::pair;

trust::on_trust!();

const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(200);

#[test]
fn the_peer_ends_too() -> io::Result<()> {
    let (stream, mut peer) = pair()?;
    peer.write_all(b"not read")?;
    let reader = thread::spawn(move || {
        let mut all = Vec::new();
        peer.read_to_end(&mut all).map(|_| all)
    });
    (&stream).write_all(b"the answer")?;
    assert_eq!(finish(&stream, LONG, 100)?, Ending::Both);
    drop(stream);
    let all = reader.join().expect("it ends")?;
    assert_eq!(all, b"the answer");
    Ok(())
}

#[test]
fn the_peer_is_silent() -> io::Result<()> {
    let (stream, _peer) = pair()?;
    let began = Instant::now();
    assert_eq!(finish(&stream, SHORT, 100)?, Ending::Late);
    assert!(began.elapsed() >= SHORT);
    Ok(())
}

/// Each byte comes in time, and the whole must still end.
#[test]
fn the_peer_trickles() -> io::Result<()> {
    let (stream, mut peer) = pair()?;
    thread::spawn(move || {
        while peer.write_all(b"x").is_ok() {
            thread::sleep(Duration::from_millis(20));
        }
    });
    let began = Instant::now();
    assert_eq!(finish(&stream, SHORT, 1_000_000)?, Ending::Late);
    assert!(began.elapsed() < LONG);
    Ok(())
}

#[test]
fn the_peer_sends_too_much() -> io::Result<()> {
    for (n, ending) in [(100, Ending::Both), (101, Ending::TooMuch)] {
        let (stream, mut peer) = pair()?;
        peer.write_all(&vec![0; n])?;
        peer.shutdown(Shutdown::Write)?;
        assert_eq!(finish(&stream, LONG, 100)?, ending);
    }
    let (stream, mut peer) = pair()?;
    thread::spawn(move || while peer.write_all(&[0; 4_000]).is_ok() {});
    assert_eq!(finish(&stream, LONG, 100_000)?, Ending::TooMuch);
    Ok(())
}

#[test]
fn the_peer_is_gone() -> io::Result<()> {
    let (stream, peer) = pair()?;
    socket2::SockRef::from(&peer).set_linger(Some(Duration::ZERO))?;
    drop(peer);
    assert!(finish(&stream, LONG, 100).is_err());
    Ok(())
}
