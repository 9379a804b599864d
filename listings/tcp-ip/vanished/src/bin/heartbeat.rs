use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, BufReader, Error, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use vanished::limits::user_timeout;
use vanished::line::{Heard, line_until};

const ADDRESS: &str = "127.0.0.1:7131";
const CREW: usize = 4;
/// Silent for so long, a client is asked.
const BEAT: Duration = Duration::from_secs(1);
/// A question must be acknowledged within `GONE`, and answered within `STUCK`.
const GONE: Duration = Duration::from_secs(1);
const STUCK: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

fn serve() -> io::Result<Infallible> {
    let listener = Arc::new(TcpListener::bind(ADDRESS)?);
    for _ in 1..CREW {
        let listener = Arc::clone(&listener);
        thread::Builder::new()
            .spawn(move || attend(&listener))
            .map_err(|e| Error::other(format!("no thread for clients: {e}")))?;
    }
    say(format_args!("listening on {ADDRESS}"));
    attend(&listener)
}

fn attend(listener: &TcpListener) -> ! {
    loop {
        match listener.accept() {
            Ok((stream, peer)) => match talk(&stream) {
                Ok(()) => say(format_args!("{peer}: left")),
                Err(why) => say(format_args!("{peer}: {why}")),
            },
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: talk
fn talk(mut stream: &TcpStream) -> io::Result<()> {
    stream.set_write_timeout(Some(BEAT))?;
    user_timeout(stream, GONE.as_millis() as u32)?;
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    let mut asked = false;
    let mut due = Instant::now() + BEAT;
    loop {
        match line_until(&mut reader, &mut line, due)? {
            // A pong, or anything else whole: the client is there.
            Heard::Line => {
                line.clear();
                asked = false;
                due = Instant::now() + BEAT;
            }
            Heard::End => return Ok(()),
            Heard::Nothing if asked => return Err(io::Error::other("no pong")),
            Heard::Nothing => {
                stream.write_all(b"ping\n")?;
                asked = true;
                due = Instant::now() + STUCK;
            }
        }
    }
}
// ANCHOR_END: talk

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
