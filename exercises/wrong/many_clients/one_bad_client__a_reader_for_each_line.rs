// Red: A good one sent `hello\n`, and when it had its answer `how are\nyou\n`. It got `HELLO\nHOW ARE\n`.
// One bad client.
// Chapter: src/foundations/many-clients.md
//
// This server answers each line in capitals. It does so as long as its clients
// are good. One bad client, and nobody is answered any more. Mend it, so that a
// bad client harms nobody but itself. No good client's line has more than 1000
// bytes. (The bad clients come one at a time: what a crowd of them can use up
// comes with "Guess, for many". But while one of them is there, a good client
// comes, and is to be answered.)
//
// Wrong: what a reader has read ahead goes with it.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Serves all clients, and returns when it cannot go on.
pub fn serve(listener: TcpListener) -> io::Result<()> {
    let busy = Arc::new(AtomicUsize::new(0));
    loop {
        let Ok((stream, _)) = listener.accept() else {
            thread::sleep(Duration::from_millis(100));
            continue;
        };
        if busy.load(Ordering::Relaxed) >= MOST {
            continue; // which closes it
        }
        busy.fetch_add(1, Ordering::Relaxed);
        let seat = Seat(Arc::clone(&busy));
        let _ = thread::Builder::new().spawn(move || {
            let _seat = seat;
            let _ = shout(&stream);
        });
    }
}

/// As many clients as we are ready to pay for at once.
const MOST: usize = 64;

/// The most bytes of a line.
const LONGEST: u64 = 1000;

/// Given back however the conversation ends.
struct Seat(Arc<AtomicUsize>);

impl Drop for Seat {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn shout(mut stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(60)))?;
    stream.set_write_timeout(Some(Duration::from_secs(60)))?;
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        let mut reader = BufReader::new(stream);
        line.clear();
        (&mut reader).take(LONGEST).read_line(&mut line)?;
        if !line.ends_with('\n') {
            return Ok(());
        }
        stream.write_all(line.to_uppercase().as_bytes())?;
    }
}

fn main() {}
