use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use no_messages::cannot;
use time_limits::deadline::{Deadline, Limit, Timed};

const TILL: (Ipv4Addr, u16) = (Ipv4Addr::LOCALHOST, 7141);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot ask: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut kept = None;
    for (what, ms) in [("tea", 500), ("coffee", 2000)] {
        let deadline = Deadline::after(Duration::from_millis(ms));
        let stream = match kept.take() {
            Some(stream) => stream,
            None => connect(deadline)?,
        };
        match ask(&stream, what, deadline) {
            Ok(price) => {
                writeln!(io::stdout(), "{what} costs {price}")
                    .map_err(cannot("print"))?;
                kept = Some(stream); // Only after a whole answer.
            }
            Err(why) => writeln!(io::stdout(), "{what}: {why}")
                .map_err(cannot("print"))?,
        }
    }
    Ok(())
}

fn connect(by: Deadline) -> io::Result<TcpStream> {
    TcpStream::connect_timeout(&TILL.into(), by.left()?)
}

fn ask(stream: &TcpStream, what: &str, by: Deadline) -> io::Result<String> {
    let mut timed = Timed(stream, by);
    timed.write_all(format!("{what}\n").as_bytes())?;
    let mut line = Vec::new();
    BufReader::new(io::Read::take(timed, 80)).read_until(b'\n', &mut line)?;
    if !line.ends_with(b"\n") {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    Ok(String::from_utf8_lossy(&line).trim_end().to_string())
}
// ANCHOR_END: run
