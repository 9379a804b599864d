use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::say;
use time_limits::deadline::{Deadline, Timed};

const ADDRESS: &str = "127.0.0.1:7180";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

// Wrong on purpose: there is no bound. It is here to be measured.
// ANCHOR: serve
fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        if let Err(why) = listener.accept().and_then(|it| start(it.0)) {
            say(format_args!("cannot serve a client: {why}"));
            thread::sleep(Duration::from_millis(100));
        }
    }
}

fn start(stream: TcpStream) -> io::Result<()> {
    // The handle is dropped: nobody will join this thread.
    let handler = move || {
        if let Err(why) = shout(stream) {
            say(format_args!("cannot serve a client: {why}"));
        }
    };
    thread::Builder::new().spawn(handler).map(drop)
}
// ANCHOR_END: serve

/// How long a client may say nothing, or not read.
const IDLE: Duration = Duration::from_secs(600);

fn shout(stream: TcpStream) -> io::Result<()> {
    let mut timed = Timed(&stream, Deadline::after(IDLE));
    let mut buf = [0; 4096];
    loop {
        timed.1 = Deadline::after(IDLE);
        let n = timed.read(&mut buf)?;
        if n == 0 {
            return Ok(());
        }
        buf[..n].make_ascii_uppercase();
        timed.write_all(&buf[..n])?;
    }
}
