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
        match socket.recv_from(&mut buf) {
            Ok((n, client)) => match socket.send_to(&buf[..n], client) {
                Ok(n) => say(format_args!("{n} bytes")),
                Err(e) => say(format_args!("{client}: {e}")),
            },
            Err(e) => {
                say(format_args!("cannot receive: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: serve
