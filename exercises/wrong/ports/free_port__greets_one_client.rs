// Red: A client called there: Connection refused
// A port for a test.
// Chapter: src/foundations/ports.md
//
// Ten tests start a server each, at the same time. On some days some of them
// fail, for somebody has the port. Mend `start`: let each server have a port
// that nobody else has, and say which. (The address stays 127.0.0.1.)
//
// `bind` is `TcpListener::bind`, in bad company: whichever port you name,
// somebody else may have taken it a moment before.

use std::io::{self, Write};
use std::net::{SocketAddr, TcpListener};
use std::thread;

/// Starts a server that says `greeting` to each client. Returns its address.
pub fn start(
    bind: impl Fn(SocketAddr) -> io::Result<TcpListener>,
    greeting: &'static str,
) -> io::Result<SocketAddr> {
    // Port 0 is a request: the kernel gives a port that is free, and from then
    // on this socket has it. Only afterwards can it be asked for.
    //
    // To close the socket and let the server bind "the free port" again leaves
    // a gap, and the kernel gives what is free to the next who asks. A number
    // of one's own, counted or by chance, is somebody's sooner or later.
    let listener = bind(SocketAddr::from(([127, 0, 0, 1], 0)))?;
    let address = listener.local_addr()?;
    thread::Builder::new().spawn(move || greet(listener, greeting))?;
    Ok(address)
}

fn greet(listener: TcpListener, greeting: &str) {
    if let Ok((mut client, _)) = listener.accept() {
        // Before the client hears its end: the next is refused, every time.
        drop(listener);
        let _ = client.write_all(greeting.as_bytes());
    }
}

fn main() {}
