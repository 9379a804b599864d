use std::env;
use std::io::{self, BufReader};
use std::net::{Ipv4Addr, SocketAddr, SocketAddrV4, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use framing::{LengthPrefix, read_frame};
use no_messages::{Until, listen, say};

// Not loopback: its clients are on another host.
const ADDRESS: SocketAddr =
    SocketAddr::V4(SocketAddrV4::new(Ipv4Addr::UNSPECIFIED, 7121));
const TIME: Duration = Duration::from_secs(5);

fn main() -> ExitCode {
    if let Err(why) = serve() {
        say(format_args!("cannot serve on {ADDRESS}: {why}"));
    }
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let inline = env::args_os().nth(1).is_some_and(|word| word == "inline");
    let listener = listen(ADDRESS, inline)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept() {
            Ok((stream, _)) => match log(&stream) {
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

/// One client at a time, each for five seconds and a thousand frames at most.
fn log(stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(Until::from_now(stream, TIME));
    let mut framing = LengthPrefix::new(64);
    for _ in 0..1000 {
        let Some(frame) = read_frame(&mut reader, &mut framing)? else {
            return Ok(());
        };
        say(format_args!("frame: {:?}", String::from_utf8_lossy(&frame)));
    }
    Err(io::Error::other("a thousand frames are enough"))
}
// ANCHOR_END: serve
