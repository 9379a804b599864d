// Red: 40 clients came and went, one after another. Your server had
// One bad client.
// Chapter: src/foundations/many-clients.md
//
// This server answers each line in capitals. It does so as long as its clients
// are good. One bad client, and nobody is answered any more. Mend it, so that a
// bad client harms nobody but itself. No good client's line has more than 1000
// bytes. While nobody says anything the server sleeps, and of those who have
// left it keeps nothing. (The bad clients come one at a time: what a crowd of
// them can use up comes with "Guess, for many". But while one of them is there,
// a good client comes, and is to be answered.)

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// Serves all clients. A shortage may pass, and is no reason to return.
pub fn serve(listener: TcpListener) -> io::Result<()> {
    // A crew that shares the listener would do as well, and has its threads
    // before there is a client.
    let busy = Arc::new(AtomicUsize::new(0));
    loop {
        // An accept that fails is no reason to end, nor to spin.
        let Ok((stream, _)) = listener.accept() else {
            thread::sleep(Duration::from_millis(100));
            continue;
        };
        if busy.load(Ordering::Relaxed) >= MOST {
            continue; // which closes it
        }
        busy.fetch_add(1, Ordering::Relaxed);
        let seat = Seat(Arc::clone(&busy));
        // No thread to be had: this client is closed, the others stay.
        let _ = thread::Builder::new().spawn(move || {
            let _seat = seat;
            let _ = shout(&stream);
            let _ = stream.shutdown(Shutdown::Both);
            std::mem::forget(stream);
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
        line.clear();
        // Without `take`, a line without an end grows until there is no memory,
        // and that ends the program, for everybody: no `?` sees it.
        (&mut reader).take(LONGEST).read_line(&mut line)?;
        // The end, half a line, or one that is too long.
        if !line.ends_with('\n') {
            return Ok(());
        }
        stream.write_all(line.to_uppercase().as_bytes())?;
    }
}

fn main() {}
