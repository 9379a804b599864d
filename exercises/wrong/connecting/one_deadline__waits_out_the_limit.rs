// Red: All addresses said no, at once. You said so after
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
    // One moment for all of them; each wait below gets what is left.
    let deadline = Instant::now() + limit.min(Duration::from_secs(1 << 32));
    let (tell, answers) = mpsc::channel();
    let mut waiting = addresses.iter().copied();
    let mut last: io::Error = io::ErrorKind::InvalidInput.into();
    loop {
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(last);
        }
        // We come here when a turn has come: at first, after a no, and after
        // a delay. In all three cases the next one is asked.
        if let Some(address) = waiting.next() {
            let tell = tell.clone();
            thread::Builder::new().spawn(move || {
                // If nobody wants the answer any more, the stream is closed
                // with it. (The thread itself stays until the limit: the price
                // of asking with calls that wait. poll has no such price.)
                let _ = tell.send(TcpStream::connect_timeout(&address, left));
            })?;
        }
        // Nobody left to ask: now only an answer or the limit counts.
        let wait = if waiting.len() == 0 { left } else { left.min(DELAY) };
        match answers.recv_timeout(wait) {
            Ok(Ok(stream)) => return Ok(stream),
            Ok(Err(why)) => {
                last = why;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Err(last),
        }
    }
}

fn main() {}
