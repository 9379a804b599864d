// Red: and it answered there too: it is bound to every address of this host.
// A port for a test.
// Chapter: src/foundations/ports.md
//
// Ten tests start a server each, at the same time. On some days some of them
// fail, for somebody has the port. Mend `start`: let each server have a port
// that nobody else has, and say which. (The address stays 127.0.0.1, and a
// server sleeps while nobody calls it.)
//
// `bind` is `TcpListener::bind`, in bad company: whichever port you name,
// somebody else may have taken it a moment before.
//
// Wrong: only what is said is 127.0.0.1.

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
    let listener = bind(SocketAddr::from(([0, 0, 0, 0], 0)))?;
    let port = listener.local_addr()?.port();
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    thread::Builder::new().spawn(move || greet(&listener, greeting))?;
    Ok(address)
}

fn greet(listener: &TcpListener, greeting: &str) {
    loop {
        match listener.accept() {
            Ok((mut client, _)) => {
                let _ = client.write_all(greeting.as_bytes());
            }
            Err(_) => thread::sleep(std::time::Duration::from_millis(100)),
        }
    }
}

fn main() {}
