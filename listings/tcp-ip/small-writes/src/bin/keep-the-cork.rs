use std::env;
use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use socket2::SockRef;
use time_limits::deadline::{Deadline, Timed};

/// For a whole answer.
const LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the answers: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let arg = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let address = arg.and_then(|arg| arg.parse::<SocketAddr>().ok());
    let usage = || io::Error::other("usage: keep-the-cork ADDRESS");
    let address = address.ok_or_else(usage)?;
    let mut stream = TcpStream::connect(address)
        .map_err(|e| io::Error::other(format!("{address}: {e}")))?;
    // Wrong on purpose: nobody takes it off.
    SockRef::from(&stream).set_tcp_cork(true)?;
    for _ in 0..3 {
        let began = Instant::now();
        stream.write_all(b"PING\r\n")?;
        let mut answer = [0; 7];
        Timed(&stream, Deadline::after(LIMIT)).read_exact(&mut answer)?;
        if answer != *b"+PONG\r\n" {
            return Err(io::Error::other("the answer is not `+PONG`"));
        }
        let ms = began.elapsed().as_millis();
        writeln!(io::stdout(), "+PONG after {ms} ms")?;
    }
    Ok(())
}
// ANCHOR_END: run
