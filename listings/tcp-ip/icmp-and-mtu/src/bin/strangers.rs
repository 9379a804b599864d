use std::io::{self, Write};
use std::net::UdpSocket;
use std::process::ExitCode;
use std::time::Duration;

use icmp_and_mtu::wait::{again, error_within};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the errors: {why}");
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

    again(|| stranger.send(b"from a stranger, before"))?;
    socket.connect(friend.local_addr()?)?;
    again(|| stranger.send(b"from a stranger, after"))?;
    let to = socket.local_addr()?;
    again(|| friend.send_to(b"from the friend", to))?;

    socket.set_read_timeout(Some(Duration::from_secs(5)))?;
    let mut buf = [0; 100];
    loop {
        let n = again(|| socket.recv(&mut buf))?;
        let text = String::from_utf8_lossy(&buf[..n]);
        writeln!(io::stdout(), "received: {text}")?;
        // The last that was sent.
        if text.ends_with("the friend") {
            break;
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
