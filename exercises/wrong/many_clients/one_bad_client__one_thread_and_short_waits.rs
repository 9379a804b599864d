// Red: A good one sent `hello\n`, and when it had its answer `how are\nyou\n`. It got `HELLO\n`.
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
// Wrong: one thread, so everybody waits for whoever is silent; and one line
// for each.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;
pub fn serve(listener: TcpListener) -> io::Result<()> {
    loop {
        if let Ok((stream, _)) = listener.accept() {
            let _ = shout(&stream);
        }
    }
}
fn shout(mut stream: &TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_millis(500)))?;
    stream.set_write_timeout(Some(Duration::from_millis(500)))?;
    let mut line = String::new();
    BufReader::new(stream).take(1000).read_line(&mut line)?;
    stream.write_all(line.to_uppercase().as_bytes())
}
fn main() {}
