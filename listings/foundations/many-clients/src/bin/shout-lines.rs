use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, BufRead, BufReader, Error, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

const ADDRESS: &str = "127.0.0.1:7010";
/// Small, so that two clients fill it.
const CREW: usize = 2;

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
            Ok((stream, peer)) => {
                if let Err(e) = shout(stream) {
                    say(format_args!("cannot serve {peer}: {e}"));
                }
            }
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: shout
/// The most bytes of a line, its end among them.
const LONGEST: u64 = 1024;

fn shout(stream: TcpStream) -> io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = Vec::new();
    loop {
        line.clear();
        (&mut reader).take(LONGEST).read_until(b'\n', &mut line)?;
        match line.last() {
            None => return Ok(()),
            Some(b'\n') => line.make_ascii_uppercase(),
            Some(_) if (line.len() as u64) < LONGEST => {
                return Err(Error::other("left in the middle of a line"));
            }
            Some(_) => {
                let stream = reader.get_mut();
                stream.write_all(b"no line end within 1024 bytes\n")?;
                return Err(Error::other("no line end within 1024 bytes"));
            }
        }
        reader.get_mut().write_all(&line)?;
    }
}
// ANCHOR_END: shout

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
