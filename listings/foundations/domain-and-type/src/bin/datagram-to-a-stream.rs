use std::io::{self, ErrorKind, Write};
use std::net::{TcpListener, UdpSocket};
use std::process::ExitCode;
use std::time::Duration;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show it: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;

    let socket = UdpSocket::bind("127.0.0.1:0")?;
    socket.set_read_timeout(Some(Duration::from_millis(200)))?;
    socket.send_to(b"hello", address)?;
    writeln!(io::stdout(), "not connected: {}", answer(&socket))?;

    socket.connect(address)?;
    socket.send(b"hello")?;
    writeln!(io::stdout(), "connected: {}", answer(&socket))
}

fn answer(socket: &UdpSocket) -> String {
    loop {
        return match socket.recv(&mut [0; 64]) {
            Ok(n) => format!("{n} bytes"),
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            Err(e) if e.kind() == ErrorKind::WouldBlock => "nothing".into(),
            Err(e) => e.to_string(),
        };
    }
}
// ANCHOR_END: run
