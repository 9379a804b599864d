use std::fmt::Display;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::ExitCode;
use std::time::Duration;
use std::{env, thread};

fn main() -> ExitCode {
    let words = env::args_os().skip(1).map(|word| word.into_string().ok());
    match run(&words.collect::<Option<Vec<_>>>().unwrap_or_default()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot talk: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(words: &[String]) -> io::Result<()> {
    let stream = match words {
        [how, address] if how == "listen" => accept_one(address)?,
        [how, address] if how == "connect" => TcpStream::connect(address)?,
        _ => {
            return Err(io::Error::other("usage: talk listen|connect ADDRESS"));
        }
    };
    say("connected");
    converse(stream)
}

// ANCHOR_END: run
fn accept_one(address: &str) -> io::Result<TcpStream> {
    let listener = TcpListener::bind(address)?;
    say(format_args!("listening on {address}"));
    loop {
        match listener.accept() {
            Ok((stream, _)) => return Ok(stream),
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: run
/// The same for the client and for the server.
fn converse(mut stream: TcpStream) -> io::Result<()> {
    let mut outgoing = stream.try_clone()?;
    let typing = thread::Builder::new()
        .spawn(move || {
            let sent = carry(&mut io::stdin(), "read", &mut outgoing, "send");
            // No more to say. After an error, do not listen any longer either.
            let end = if sent.is_ok() {
                Shutdown::Write
            } else {
                Shutdown::Both
            };
            sent.and(outgoing.shutdown(end).map_err(lost))
        })
        .map_err(|why| {
            io::Error::other(format!("no thread for the keyboard: {why}"))
        })?;
    carry(&mut stream, "receive", &mut io::stdout(), "print")?;
    say("(nothing more will come; Ctrl-D when you are done)");
    typing.join().map_err(|_| io::Error::other("a panic"))?
}
// ANCHOR_END: run

/// After a reset there is no connection left to end.
fn lost(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::NotConnected => io::Error::other(
            "the other end is gone; what you typed last may be lost",
        ),
        _ => why,
    }
}

fn carry(
    from: &mut impl Read,
    read: &str,
    to: &mut impl Write,
    write: &str,
) -> io::Result<()> {
    let cannot = |what: &str, why: io::Error| {
        Err(io::Error::new(why.kind(), format!("cannot {what}: {why}")))
    };
    let mut buf = [0; 4096];
    loop {
        match from.read(&mut buf) {
            Ok(0) => return Ok(()),
            Ok(n) => to
                .write_all(&buf[..n])
                .and_then(|()| to.flush())
                .or_else(|why| cannot(write, why))?,
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return cannot(read, e),
        }
    }
}

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
