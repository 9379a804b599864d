use std::env;
use std::io::{self, Write};
use std::net::{SocketAddr, UdpSocket};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use tftp::link::say;
use tftp::packet::{Packet, parse};

const LIMIT: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("forge-ack: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
/// Asks for the file `zeros`. Then somebody else sends the ACK.
fn run() -> io::Result<()> {
    let server = env::args_os().nth(1).and_then(|it| it.into_string().ok());
    let server = server.and_then(|it| it.parse::<SocketAddr>().ok());
    let server = server.ok_or(io::Error::other("give a server's address"))?;
    let client = UdpSocket::bind("0.0.0.0:0")?;
    let stranger = UdpSocket::bind("0.0.0.0:0")?;

    let request = Packet::Request {
        write: false,
        name: b"zeros",
        mode: "octet".to_owned(),
        options: Vec::new(),
    };
    client.send_to(&request.to_bytes(), server)?;
    let transfer = hear("client", &client)?;

    let ack = Packet::Ack(1).to_bytes();
    stranger.send_to(&ack, transfer)?;
    hear("stranger", &stranger)?;

    // Block 9 is not on its way. Then the ACK that is due.
    client.send_to(&Packet::Ack(9).to_bytes(), transfer)?;
    client.send_to(&ack, transfer)?;
    hear("client", &client)?;
    Ok(())
}
// ANCHOR_END: run

/// Prints the next packet; returns where it came from.
fn hear(who: &str, socket: &UdpSocket) -> io::Result<SocketAddr> {
    let until = Instant::now() + LIMIT;
    let mut buf = [0; 2048];
    loop {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::Error::other(format!("the {who} hears nothing")));
        }
        socket.set_read_timeout(Some(left))?;
        match socket.recv_from(&mut buf) {
            Ok((n, from)) => {
                let Some(packet) = parse(&buf[..n]) else {
                    continue;
                };
                writeln!(io::stdout(), "{who} hears {packet}").map_err(
                    |e| io::Error::other(format!("cannot print: {e}")),
                )?;
                return Ok(from);
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => {}
            Err(e) => return Err(e),
        }
    }
}
