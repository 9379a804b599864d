// Red: 40 clients came and went, one after another. Your server had
// Count your clients.
// Chapter: src/foundations/client-server.md
//
// Write a server that answers its first client with `you are client 1`, the
// next with `you are client 2`, and so on, each in a line, and then closes that
// connection. A client says nothing. One that has left already has had its
// number: the next client gets the next one. The server does not end, and
// where `accept` fails, for want of descriptors say, it waits a moment. While
// nobody comes it sleeps, and of those who have left it keeps nothing.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::{Shutdown, TcpListener};
use std::{thread, time::Duration};

/// Serves one client after the other.
pub fn serve(listener: TcpListener) -> io::Result<Infallible> {
    let mut number: u64 = 0;
    let mut clients = Vec::new();
    loop {
        // No `?` in here: what leaves the loop ends the server, for everybody.
        // An accept that fails may work in a moment, and a loop without a pause
        // would use up the processor until then.
        let Ok((mut stream, _)) = listener.accept() else {
            thread::sleep(Duration::from_millis(100));
            continue;
        };
        // It has a number because it came, not because it heard it. If it was
        // counted after a write that succeeded, what would that count? Bytes
        // that a kernel took; somebody who closed without reading is in.
        number += 1;
        let line = format!("you are client {number}\n");
        // It may have gone. That is its own affair.
        let _ = stream.write_all(line.as_bytes());
        let _ = stream.shutdown(Shutdown::Both);
        clients.push(stream);
    }
}

fn main() {}
