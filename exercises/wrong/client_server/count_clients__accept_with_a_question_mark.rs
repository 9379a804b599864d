// Red: A client had connected, and for a while your process had no descriptor left for it. That ended your server, for everybody: Too many open files
// Count your clients.
// Chapter: src/foundations/client-server.md
//
// Write a server that answers its first client with `you are client 1`, the
// next with `you are client 2`, and so on, each in a line, and then closes that
// connection. A client says nothing. One that has left already has had its
// number: the next client gets the next one. The server does not end, and
// where `accept` fails, for want of descriptors say, it waits a moment.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::TcpListener;

/// Serves one client after the other.
pub fn serve(listener: TcpListener) -> io::Result<Infallible> {
    let mut number: u64 = 0;
    loop {
        let (mut stream, _) = listener.accept()?;
        // It has a number because it came, not because it heard it. If it was
        // counted after a write that succeeded, what would that count? Bytes
        // that a kernel took; somebody who closed without reading is in.
        number += 1;
        let line = format!("you are client {number}\n");
        // It may have gone. That is its own affair.
        let _ = stream.write_all(line.as_bytes());
        // Here the stream is dropped, and the client reads its end of file.
    }
}

fn main() {}
