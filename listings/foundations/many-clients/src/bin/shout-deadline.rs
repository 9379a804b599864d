use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, BufRead, BufReader, Error, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

const ADDRESS: &str = "127.0.0.1:7010";
/// Small, so that two clients fill it.
const CREW: usize = 2;
const LONGEST: u64 = 1024;
const LIMIT: Duration = Duration::from_secs(2);

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

fn shout(stream: TcpStream) -> io::Result<()> {
    let deadline = Instant::now();
    let mut reader = BufReader::new(Until { stream, deadline });
    let mut line = Vec::new();
    loop {
        line.clear();
        reader.get_mut().deadline = Instant::now() + LIMIT;
        (&mut reader).take(LONGEST).read_until(b'\n', &mut line)?;
        match line.last() {
            None => return Ok(()),
            Some(b'\n') => line.make_ascii_uppercase(),
            Some(_) if (line.len() as u64) < LONGEST => {
                return Err(Error::other("left in the middle of a line"));
            }
            Some(_) => {
                let until = reader.get_mut();
                until.write_all(b"no line end within 1024 bytes\n")?;
                return Err(Error::other("no line end within 1024 bytes"));
            }
        }
        reader.get_mut().write_all(&line)?;
    }
}

// ANCHOR: until
/// A stream that can be read and written until a deadline.
struct Until {
    stream: TcpStream,
    deadline: Instant,
}

impl Until {
    fn left(&self) -> io::Result<Option<Duration>> {
        match self.deadline.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(ErrorKind::TimedOut.into()),
            left => Ok(Some(left)),
        }
    }
}

impl Read for Until {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(self.left()?)?;
        self.stream.read(buf).map_err(late)
    }
}

impl Write for Until {
    fn write(&mut self, buf: &[u8]) -> io::Result<usize> {
        self.stream.set_write_timeout(self.left()?)?;
        self.stream.write(buf).map_err(late)
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What Linux calls a limit that has passed: "would block".
fn late(e: Error) -> Error {
    match e.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => e,
    }
}
// ANCHOR_END: until

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
