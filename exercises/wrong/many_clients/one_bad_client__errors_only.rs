// Red: A client said nothing, and stayed. Then a good client sent `hello\n`, and got nothing in 3 s.
// One bad client.
// Chapter: src/foundations/many-clients.md
//
// This server answers each line in capitals. It does so as long as its clients
// are good. One bad client, and nobody is answered any more. Mend it, so that a
// bad client harms nobody but itself. No good client's line has more than 1000
// bytes. (The bad clients come one at a time: what a crowd of them can use up
// comes with "Guess, for many". But while one of them is there, a good client
// comes, and is to be answered.)

use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};

/// Serves all clients, and returns when it cannot go on.
pub fn serve(listener: TcpListener) -> io::Result<()> {
    // A client's error is the client's. But everybody still waits for one.
    loop {
        let (stream, _) = listener.accept()?;
        if let Err(e) = shout(&stream) {
            eprintln!("a client: {e}");
        }
    }
}

fn shout(mut stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    while reader.read_line(&mut line)? != 0 {
        stream.write_all(line.to_uppercase().as_bytes())?;
        line.clear();
    }
    Ok(())
}

fn main() {}
