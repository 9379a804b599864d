use std::fmt::Display;
use std::io::{self, Error, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use std::{convert::Infallible, env, thread};

fn main() -> ExitCode {
    let argument = env::args_os().nth(1).map(|a| a.into_string());
    let Some(Ok(address)) = argument else {
        say("usage: who-is-who ADDRESS:PORT");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&address);
    say(format_args!("cannot serve on {address}: {why}"));
    ExitCode::FAILURE
}

/// At most four clients at a time: one for each thread.
fn serve(address: &str) -> io::Result<Infallible> {
    let listener = Arc::new(TcpListener::bind(address)?);
    for _ in 1..4 {
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
            Ok((stream, remote)) => match tell(stream, remote) {
                Ok(()) => say(format_args!("{remote} has closed")),
                Err(e) => say(format_args!("{remote} is lost: {e}")),
            },
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

// ANCHOR: tell
fn tell(mut stream: TcpStream, remote: SocketAddr) -> io::Result<()> {
    let local = stream.local_addr()?;
    say(format_args!("local {local}, remote {remote}"));
    let greeting = format!("I am {local}, you are {remote}\n");
    stream.write_all(greeting.as_bytes())?;
    // Stay until the client closes.
    let mut buf = [0; 512];
    while stream.read(&mut buf)? > 0 {}
    Ok(())
}
// ANCHOR_END: tell

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
