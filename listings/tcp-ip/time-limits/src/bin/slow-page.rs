use std::convert::Infallible;
use std::io::{self, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use no_messages::{Until, say};

const ADDRESS: &str = "127.0.0.1:7140";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept().map(|(stream, _)| answer(&stream)) {
            Ok(Ok(())) => {}
            Ok(Err(why)) if has_left(&why) => {}
            Ok(Err(why)) => say(format_args!("cannot answer: {why}")),
            Err(why) => {
                say(format_args!("cannot accept: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// A client that leaves ends its answer. That is worth no line.
fn has_left(why: &io::Error) -> bool {
    let kind = why.kind();
    matches!(kind, ErrorKind::BrokenPipe | ErrorKind::ConnectionReset)
}

// ANCHOR: answer
fn answer(mut stream: &TcpStream) -> io::Result<()> {
    let mut request = Until::from_now(stream, Duration::from_secs(5));
    if request.read(&mut [0; 1024])? == 0 {
        return Ok(()); // Nobody asks.
    }
    stream.write_all(b"HTTP/1.0 200 OK\r\nContent-Length: 16\r\n\r\n")?;
    for letter in b"a slow page, eh?" {
        thread::sleep(Duration::from_millis(100));
        stream.write_all(&[*letter])?;
    }
    Ok(())
}
// ANCHOR_END: answer
