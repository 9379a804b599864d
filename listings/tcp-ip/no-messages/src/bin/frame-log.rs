use std::env;
use std::io::{self, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use framing::{LengthPrefix, read_frame};
use no_messages::{Until, say};
use socket2::SockRef;

// Not loopback: its clients are on another host.
const ADDRESS: &str = "0.0.0.0:7121";
const TIME: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    if let Err(why) = serve() {
        say(format_args!("cannot serve on {ADDRESS}: {why}"));
    }
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let inline = env::args().nth(1).is_some_and(|word| word == "inline");
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept() {
            Ok((stream, _)) => match log(&stream, inline) {
                Ok(()) => say("the end"),
                Err(why) => say(why),
            },
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// One client at a time, and each for five seconds at most.
fn log(stream: &TcpStream, inline: bool) -> io::Result<()> {
    SockRef::from(stream).set_out_of_band_inline(inline)?;
    let mut reader = BufReader::new(Until::from_now(stream, TIME));
    let mut framing = LengthPrefix::new(64);
    while let Some(frame) = read_frame(&mut reader, &mut framing)? {
        say(format_args!("frame: {:?}", String::from_utf8_lossy(&frame)));
    }
    Ok(())
}
// ANCHOR_END: serve
