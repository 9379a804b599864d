use std::io;
use std::net::{TcpListener, UdpSocket};
use std::time::Duration;

fn main() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;

    let socket = UdpSocket::bind("127.0.0.1:0")?;
    socket.set_read_timeout(Some(Duration::from_millis(200)))?;
    println!("unconnected: sent {}", socket.send_to(b"hello", address)?);
    wait_for_answer(&socket);

    socket.connect(address)?;
    println!("connected: sent {}", socket.send(b"hello")?);
    wait_for_answer(&socket);
    Ok(())
}

fn wait_for_answer(socket: &UdpSocket) {
    match socket.recv(&mut [0; 64]) {
        Ok(n) => println!("  an answer of {n} bytes"),
        Err(e) if e.kind() == io::ErrorKind::WouldBlock => {
            println!("  nothing within 200 ms");
        }
        Err(e) => println!("  {e}"),
    }
}
