use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, Error, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, thread};

const CREW: usize = 2;
/// How long a client may stay.
const LIMIT: Duration = Duration::from_secs(600);

fn main() -> ExitCode {
    let argument = env::args_os().nth(1).and_then(|a| a.into_string().ok());
    let Some(address) = argument.and_then(|a| a.parse::<SocketAddr>().ok())
    else {
        say("usage: echo-by-host 127.0.0.1:7007 or '[::1]:7007'");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(address);
    say(format_args!("cannot serve on {address}: {why}"));
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve(address: SocketAddr) -> io::Result<Infallible> {
    let listener = Arc::new(TcpListener::bind(address)?);
    for _ in 1..CREW {
        let listener = Arc::clone(&listener);
        thread::Builder::new()
            .spawn(move || attend(&listener))
            .map_err(|e| Error::other(format!("no thread for clients: {e}")))?;
    }
    say(format_args!("listening on {address}"));
    attend(&listener)
}

fn attend(listener: &TcpListener) -> ! {
    loop {
        match listener.accept() {
            Ok((stream, peer)) => {
                if let Err(e) = echo(&stream, peer) {
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

fn echo(stream: &TcpStream, peer: SocketAddr) -> io::Result<()> {
    say(format_args!("{peer} called {}", stream.local_addr()?));
    let deadline = Instant::now() + LIMIT;
    let mut reader = Until { stream, deadline };
    let mut writer = Until { stream, deadline };
    io::copy(&mut reader, &mut writer)?;
    Ok(())
}
// ANCHOR_END: serve

/// A stream that can be read and written until a deadline.
struct Until<'a> {
    stream: &'a TcpStream,
    deadline: Instant,
}

impl Until<'_> {
    fn left(&self) -> io::Result<Option<Duration>> {
        match self.deadline.saturating_duration_since(Instant::now()) {
            Duration::ZERO => Err(ErrorKind::TimedOut.into()),
            left => Ok(Some(left)),
        }
    }
}

impl Read for Until<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        self.stream.set_read_timeout(self.left()?)?;
        self.stream.read(buf).map_err(late)
    }
}

impl Write for Until<'_> {
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

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
