// Red: 300 clients connected, and closed at once. Your server panicked.
// Count your clients.
// Chapter: src/foundations/client-server.md
//
// Write a server that answers its first client with `you are client 1`, the
// next with `you are client 2`, and so on, each in a line, and then closes that
// connection. A client says nothing. One that has left already has had its
// number: the next client gets the next one.
//
// Wrong: the number has no room for the 256th.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::TcpListener;
use std::{thread, time::Duration};

/// Serves one client after the other.
pub fn serve(listener: TcpListener) -> io::Result<Infallible> {
    let mut number: u8 = 0;
    loop {
        let Ok((mut stream, _)) = listener.accept() else {
            thread::sleep(Duration::from_millis(100));
            continue;
        };
        number += 1;
        let line = format!("you are client {number}\n");
        let _ = stream.write_all(line.as_bytes());
    }
}

fn main() {}
