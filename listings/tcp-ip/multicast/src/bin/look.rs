use std::io::{self, Write};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use multicast::directory::Directory;
use multicast::message::Message;
use multicast::news::news;
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
    say("looking");
    let mut directory = Directory::default();
    // Asked three times, since a datagram may be lost.
    let (mut asks, mut next) = (3, Some(Instant::now()));
    let mut out = io::stdout();
    loop {
        if next.is_some_and(|it| it <= Instant::now()) {
            let who = Message::Who.to_string();
            if let Err(why) = socket.send_to(who.as_bytes(), PLACE) {
                say(format_args!("cannot ask: {why}"));
            }
            asks -= 1;
            let second = Duration::from_secs(1);
            next = (asks > 0).then(|| Instant::now() + second);
        }
        match news(&socket, &mut directory, next) {
            Ok(changes) => {
                for change in changes {
                    writeln!(out, "{change}").map_err(|e| {
                        io::Error::other(format!("cannot print: {e}"))
                    })?;
                }
            }
            Err(why) => {
                say(format_args!("cannot receive: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: run
