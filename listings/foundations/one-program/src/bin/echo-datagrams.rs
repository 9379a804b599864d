use std::convert::Infallible;
use std::io;
use std::net::UdpSocket;
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use one_program::say;

const ADDRESS: &str = "0.0.0.0:7007";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

// Wrong on purpose: it may answer from an address that nobody asked.
// ANCHOR: serve
fn serve() -> io::Result<Infallible> {
    let socket = UdpSocket::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    let mut buf = vec![0; 65_535];
    loop {
        match echo(&socket, &mut buf) {
            Ok(n) => say(format_args!("{n} bytes")),
            Err(e) => {
                say(format_args!("cannot echo: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn echo(socket: &UdpSocket, buf: &mut [u8]) -> io::Result<usize> {
    let (n, client) = socket.recv_from(buf)?;
    socket.send_to(&buf[..n], client)
}
// ANCHOR_END: serve
