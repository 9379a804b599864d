use std::fmt::Display;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

const ADDRESS: &str = "127.0.0.1:7140";

fn main() -> ExitCode {
    let listener = match TcpListener::bind(ADDRESS) {
        Ok(listener) => listener,
        Err(why) => {
            say(format_args!("cannot serve on {ADDRESS}: {why}"));
            return ExitCode::FAILURE;
        }
    };
    say(format_args!("listening on {ADDRESS}"));
    loop {
        // A client that leaves ends its answer.
        if let Err(why) = listener.accept().map(|(stream, _)| answer(stream)) {
            say(format_args!("cannot accept: {why}"));
            thread::sleep(Duration::from_millis(100));
        }
    }
}

// ANCHOR: answer
fn answer(mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(5)))?;
    let _ = stream.read(&mut [0; 1024])?;
    stream.write_all(b"HTTP/1.0 200 OK\r\nContent-Length: 16\r\n\r\n")?;
    for letter in b"a slow page, eh?" {
        thread::sleep(Duration::from_millis(100));
        stream.write_all(&[*letter])?;
    }
    Ok(())
}
// ANCHOR_END: answer

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
