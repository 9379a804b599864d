use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::process::ExitCode;
use std::time::Duration;

use no_messages::cannot;
use time_limits::deadline::{Deadline, Timed};

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
    let second = Duration::from_secs(1);
    let stream = TcpStream::connect_timeout(&TILL.into(), second)?;
    for (what, ms) in [("tea", 500), ("coffee", 2000)] {
        let deadline = Deadline::after(Duration::from_millis(ms));
        // Wrong on purpose: after the run, the page says what.
        match ask(&stream, what, deadline) {
            Ok(price) => writeln!(io::stdout(), "{what} costs {price}")
                .map_err(cannot("print"))?,
            Err(why) => writeln!(io::stdout(), "{what}: {why}")
                .map_err(cannot("print"))?,
        }
    }
    Ok(())
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
