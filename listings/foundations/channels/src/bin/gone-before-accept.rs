use std::fmt::Display;
use std::io::{self, Read};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

use socket2::SockRef;

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let caller = TcpStream::connect(listener.local_addr()?)?;
    // Closing a socket with a linger time of zero resets its connection.
    SockRef::from(&caller).set_linger(Some(Duration::ZERO))?;
    drop(caller);

    let (mut called, peer) = listener.accept()?;
    println!("accept       {peer}");
    show("read", called.read(&mut [0; 64]));
    show("getpeername", called.peer_addr());
    Ok(())
}

fn show(call: &str, outcome: io::Result<impl Display>) {
    match outcome {
        Ok(value) => println!("{call:12} {value}"),
        Err(e) => println!("{call:12} {e}"),
    }
}
