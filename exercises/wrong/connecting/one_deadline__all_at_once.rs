// Red: Two addresses said nothing, and the third was good. You were connected after
// One deadline.
// Chapter: src/tcp-ip/connecting.md
//
// A server has several addresses, and some may be silent. Write `connect_any`:
// it connects to the first address that answers. The addresses are asked in
// their order. The next one's turn comes when `DELAY` has passed since the last
// was asked, or at once when a no has come. A question stays open until the
// limit, and the limit is for all addresses together. A read from the stream
// that you return waits, as from any other. The limit may be `Duration::MAX`.
//
// std is enough: a thread for each question, and a channel for the answers. (A
// thread that waits can't be stopped. When you return, the losers go on asking
// until the limit. The library of the chapter closes their sockets instead.)

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;
use std::time::Instant;

pub const DELAY: Duration = Duration::from_millis(400);

pub fn connect_any(
    addresses: &[SocketAddr],
    limit: Duration,
) -> io::Result<TcpStream> {
    let deadline = Instant::now() + limit.min(Duration::from_secs(1 << 32));
    let (tell, answers) = mpsc::channel();
    for address in addresses.iter().copied() {
        let tell = tell.clone();
        thread::Builder::new().spawn(move || {
            let _ = tell.send(TcpStream::connect_timeout(&address, limit));
        })?;
    }
    drop(tell);
    let mut last = io::ErrorKind::InvalidInput.into();
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        match answers.recv_timeout(left) {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(why)) => last = why,
            Err(RecvTimeoutError::Timeout) => {
                return Err(io::ErrorKind::TimedOut.into());
            }
            Err(RecvTimeoutError::Disconnected) => return Err(last),
        }
    }
}

fn main() {}
