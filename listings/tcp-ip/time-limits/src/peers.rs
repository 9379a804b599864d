//! Peers that misbehave, a phase each.

use std::io::{self, Error, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use socket2::{Domain, Socket, Type};

use crate::bad::Bad;

/// So long a peer stays. A client that is still there has no limit.
pub const STAYS: Duration = Duration::from_millis(800);
const PAUSE: Duration = Duration::from_millis(2);

/// Where a peer listens. Some listen only as long as this lives.
pub struct Peer {
    pub address: SocketAddr,
    _full: Option<(TcpListener, TcpStream)>,
}

/// Starts a peer for one client.
pub fn start(bad: Bad) -> io::Result<Peer> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, None)?;
    // Before `listen`: what is accepted has the same.
    socket.set_recv_buffer_size(4096)?;
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into())?;
    socket.listen(0)?;
    let listener = TcpListener::from(socket);
    let address = listener.local_addr()?;
    if matches!(bad, Bad::NoName | Bad::NoAnswer) {
        // A queue for one, and this is the one.
        let queue = TcpStream::connect(address)?;
        let _full = Some((listener, queue));
        return Ok(Peer { address, _full });
    }
    thread::Builder::new()
        .spawn(move || {
            if let Ok((stream, _)) = listener.accept() {
                // It fails when the client leaves.
                let _ = misbehave(bad, stream, Instant::now() + STAYS);
            }
        })
        .map_err(|e| Error::other(format!("no thread for a peer: {e}")))?;
    let _full = None;
    Ok(Peer { address, _full })
}

// ANCHOR: misbehave
fn misbehave(bad: Bad, mut peer: TcpStream, ends: Instant) -> io::Result<()> {
    peer.set_nodelay(true)?;
    peer.set_write_timeout(Some(STAYS))?;
    let slowly = |peer: &mut TcpStream, bytes: &[u8], size: usize| {
        for piece in bytes.chunks(size).cycle() {
            if Instant::now() > ends {
                break;
            }
            peer.write_all(piece)?;
            thread::sleep(PAUSE);
        }
        io::Result::Ok(())
    };
    match bad {
        Bad::NoName | Bad::NoAnswer => {}
        Bad::Deaf => stay(&peer, ends)?,
        Bad::ReadsSlowly => {
            while Instant::now() < ends && peer.read(&mut [0; 500])? > 0 {
                thread::sleep(PAUSE);
            }
        }
        _ => {
            let _ = peer.read(&mut [0; 1024])?;
            match bad {
                Bad::HeadByByte => slowly(&mut peer, b"HTTP/1.1 200 OK ", 1)?,
                Bad::HundredTimesHundred => {
                    let hundred = b"HTTP/1.1 100 Continue\r\n\r\n";
                    slowly(&mut peer, hundred, hundred.len())?;
                }
                Bad::HeadWithoutEnd => {
                    let line = b"a: lie\r\n".repeat(1000);
                    let _ = peer.write_all(b"HTTP/1.1 200 OK\r\n");
                    while peer.write_all(&line).is_ok() {}
                }
                Bad::HalfABody | Bad::BodyByByte | Bad::LessThanPromised => {
                    peer.write_all(
                        b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nbody",
                    )?;
                    match bad {
                        Bad::HalfABody => stay(&peer, ends)?,
                        Bad::BodyByByte => slowly(&mut peer, b"body", 1)?,
                        _ => {}
                    }
                }
                Bad::MoreThanWanted | Bad::NoEnd => {
                    peer.write_all(b"HTTP/1.1 200 OK\r\n\r\nbody")?;
                    let page = [b'.'; 10_000];
                    while bad == Bad::MoreThanWanted
                        && peer.write_all(&page).is_ok()
                    {}
                    stay(&peer, ends)?;
                }
                _ => stay(&peer, ends)?,
            }
        }
    }
    Ok(())
}
// ANCHOR_END: misbehave

/// Until the client has gone, or the time is over.
fn stay(peer: &TcpStream, ends: Instant) -> io::Result<()> {
    loop {
        let left = ends.saturating_duration_since(Instant::now());
        let left = left.max(Duration::from_millis(1));
        peer.set_read_timeout(Some(left))?;
        // What waits unread is left where it is.
        match peer.peek(&mut [0]) {
            Ok(1..) if Instant::now() < ends => thread::sleep(PAUSE),
            _ => return Ok(()),
        }
    }
}
