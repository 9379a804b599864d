//! An accept that fails is no end.

use std::io;
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

use no_messages::accept_one;

trust::on_trust!();

#[test]
fn a_client_after_an_error() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    // The error: nobody is there yet.
    listener.set_nonblocking(true)?;
    let address = listener.local_addr()?;
    let client = thread::spawn(move || {
        thread::sleep(Duration::from_millis(50));
        TcpStream::connect(address)?.local_addr()
    });
    let stream = accept_one(&listener);
    assert_eq!(stream.peer_addr()?, client.join().expect("no panic")?);
    Ok(())
}
