use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use vanished::limits::user_timeout;

const ADDRESS: &str = "127.0.0.1:7131";
const CREW: usize = 4;
const LONGEST: usize = 1024;
/// Silent for so long, a client is asked. Then it has as long to answer.
const BEAT: Duration = Duration::from_secs(1);

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

fn serve() -> io::Result<Infallible> {
    let listener = Arc::new(TcpListener::bind(ADDRESS)?);
    for _ in 1..CREW {
        let listener = Arc::clone(&listener);
        thread::Builder::new().spawn(move || attend(&listener))?;
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
    user_timeout(stream, 2000)?;
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    let mut asked = false;
    let mut due = Instant::now() + BEAT;
    loop {
        match line_until(&mut reader, &mut line, due) {
            // A pong, or anything else whole: the client is there.
            Ok(true) => {
                line.clear();
                asked = false;
            }
            Ok(false) => return Ok(()),
            Err(why) if why.kind() != ErrorKind::TimedOut => return Err(why),
            Err(_) if asked => return Err(io::Error::other("no pong")),
            Err(_) => {
                stream.write_all(b"ping\n")?;
                asked = true;
            }
        }
        due = Instant::now() + BEAT;
    }
}
// ANCHOR_END: talk

// ANCHOR: line
/// Reads until a line is whole. False: the client has left.
fn line_until(
    reader: &mut BufReader<&TcpStream>,
    line: &mut Vec<u8>,
    due: Instant,
) -> io::Result<bool> {
    loop {
        let left = due.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        reader.get_ref().set_read_timeout(Some(left))?;
        // One read and no more, so that no call outlives the time.
        let n = match reader.fill_buf() {
            Ok([]) => return Ok(false),
            Ok(bytes) => {
                let end = bytes.iter().position(|&byte| byte == b'\n');
                let n = end.map_or(bytes.len(), |at| at + 1);
                line.extend_from_slice(&bytes[..n]);
                n
            }
            Err(why) => match why.kind() {
                ErrorKind::WouldBlock | ErrorKind::Interrupted => continue,
                _ => return Err(why),
            },
        };
        reader.consume(n);
        if line.len() > LONGEST {
            return Err(io::Error::other("no line end within 1024 bytes"));
        }
        if line.ends_with(b"\n") {
            return Ok(true);
        }
    }
}
// ANCHOR_END: line

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
