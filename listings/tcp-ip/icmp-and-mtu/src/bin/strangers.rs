use std::io::{self, ErrorKind, Write};
use std::net::UdpSocket;
use std::process::ExitCode;
use std::time::Duration;

use icmp_and_mtu::wait::error_within;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot go on: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = UdpSocket::bind("127.0.0.1:0")?;
    let friend = UdpSocket::bind("127.0.0.1:0")?;
    let stranger = UdpSocket::bind("127.0.0.1:0")?;
    stranger.connect(socket.local_addr()?)?;

    stranger.send(b"from a stranger, before")?;
    socket.connect(friend.local_addr()?)?;
    stranger.send(b"from a stranger, after")?;
    friend.send_to(b"from the friend", socket.local_addr()?)?;

    socket.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut buf = [0; 100];
    loop {
        match socket.recv(&mut buf) {
            Ok(n) => {
                let text = String::from_utf8_lossy(&buf[..n]);
                writeln!(io::stdout(), "received: {text}")?;
                // The last that was sent.
                if text.ends_with("the friend") {
                    break;
                }
            }
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    error_within(&stranger, 5000)?;
    let told = stranger.take_error()?.map_or("nothing".into(), say);
    writeln!(io::stdout(), "the stranger was told: {told}")
}
// ANCHOR_END: run

fn say(error: io::Error) -> String {
    error.kind().to_string()
}
