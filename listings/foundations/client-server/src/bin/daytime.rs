use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, Write};
use std::net::{TcpListener, TcpStream};
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, SystemTime};

const ADDRESS: &str = "127.0.0.1:7013";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

/// Returns only if it cannot begin.
fn serve() -> io::Result<Infallible> {
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        match listener.accept() {
            Ok((stream, peer)) => match answer(stream) {
                Ok(()) => say(format_args!("{peer}: answered")),
                Err(e) => say(format_args!("{peer}: cannot answer: {e}")),
            },
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn answer(mut stream: TcpStream) -> io::Result<()> {
    let line = httpdate::fmt_http_date(SystemTime::now()) + "\r\n";
    stream.write_all(line.as_bytes())
}

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
