use std::io::{self, ErrorKind, Write};
use std::net::UdpSocket;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use multicast::change::Change;
use multicast::directory::Directory;
use multicast::message::{Message, ROOM};
use multicast::{PLACE, group};
use udp::say;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot look: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let socket = group::open(*PLACE.ip(), PLACE.port())?;
    socket.send_to(Message::Who.to_string().as_bytes(), PLACE)?;
    say("looking");
    let mut directory = Directory::default();
    let mut out = io::stdout();
    loop {
        let now = Instant::now();
        for change in directory.expire(now) {
            writeln!(out, "{change}")?;
        }
        match hear(&socket, &mut directory) {
            Ok(Some(change)) => writeln!(out, "{change}")?,
            Ok(None) => {}
            Err(why) => {
                say(format_args!("cannot receive: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// Takes one datagram, or waits until somebody's time is over.
fn hear(
    socket: &UdpSocket,
    directory: &mut Directory,
) -> io::Result<Option<Change>> {
    let left = directory.next().map(|it| {
        let left = it.saturating_duration_since(Instant::now());
        left.max(Duration::from_millis(1))
    });
    socket.set_read_timeout(left)?;
    let mut buf = [0; ROOM];
    match socket.recv_from(&mut buf) {
        Ok((n, from)) => Ok(Message::read(&buf[..n]).and_then(|message| {
            directory.hear(from.ip(), &message, Instant::now())
        })),
        Err(why) => match why.kind() {
            ErrorKind::WouldBlock | ErrorKind::Interrupted => Ok(None),
            _ => Err(why),
        },
    }
}
// ANCHOR_END: run
