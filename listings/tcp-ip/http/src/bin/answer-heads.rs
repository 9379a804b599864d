use std::io::{self, BufRead, BufReader, Error, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::say;
use threads::seats::Seats;
use time_limits::deadline::{Deadline, Timed};

const ADDRESS: &str = "127.0.0.1:7191";
/// For a request and its answer.
const LIMIT: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    let listener = TcpListener::bind(ADDRESS)?;
    let seats = Seats::new(64);
    say(format_args!("listening on {ADDRESS}"));
    thread::scope(|scope| {
        while let Some(seat) = seats.take() {
            let done = listener.accept().and_then(|(stream, _)| {
                let handler = move || {
                    let _seat = seat;
                    if let Err(why) = serve(&stream) {
                        say(format_args!("cannot serve: {why}"));
                    }
                };
                thread::Builder::new().spawn_scoped(scope, handler)?;
                Ok(())
            });
            if let Err(why) = done {
                say(format_args!("cannot accept or start a thread: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    });
    Ok(())
}

// ANCHOR: serve
/// Wrong on purpose: after the run, the page says what.
fn serve(stream: &TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(Timed(stream, Deadline::after(LIMIT)));
    while let Some(head) = head(&mut reader)? {
        let first = head.lines().next().unwrap_or_default();
        say(format_args!("asked: {}", first.escape_debug()));
        let path = first.split(' ').nth(1).unwrap_or_default();
        let body = format!("This is {path}.\n");
        let length = body.len();
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}");
        let answer = format!("{answer}\r\n\r\n{body}");
        reader.get_mut().write_all(answer.as_bytes())?;
        reader.get_mut().1 = Deadline::after(LIMIT);
    }
    Ok(())
}

/// Lines up to an empty one, 8 KiB at most. `None` is the end of the stream.
fn head(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let (mut lines, mut head) = (reader.take(8192), String::new());
    while !head.ends_with("\r\n\r\n") {
        if lines.read_line(&mut head)? == 0 {
            return match head.len() {
                0 => Ok(None),
                8192 => Err(Error::other("a head that is too long")),
                _ => Err(ErrorKind::UnexpectedEof.into()),
            };
        }
    }
    Ok(Some(head))
}
// ANCHOR_END: serve
