use std::env;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use small_writes::measuring::about;
use time_limits::deadline::{Deadline, Timed};

/// For a whole answer.
const LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot set visits: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let arg = env::args_os().nth(1).and_then(|arg| arg.into_string().ok());
    let address = arg.and_then(|arg| arg.parse::<SocketAddr>().ok());
    let usage = || io::Error::other("usage: set-visits ADDRESS");
    let address = address.ok_or_else(usage)?;
    let stream = TcpStream::connect(address)
        .map_err(|e| io::Error::other(format!("{address}: {e}")))?;
    let by = Deadline::after(LIMIT);
    let mut answers = BufReader::new(Timed(&stream, by));
    for n in 1..=5 {
        let began = Instant::now();
        // Wrong on purpose: `write!` makes more than one write of this.
        write!(&stream, "SET visits {n}\r\n")?;
        answers.get_mut().1 = Deadline::after(LIMIT);
        let mut answer = String::new();
        answers.by_ref().take(80).read_line(&mut answer)?;
        if !answer.ends_with('\n') {
            return Err(io::Error::other("there is no whole answer"));
        }
        let ms = began.elapsed().as_millis();
        writeln!(io::stdout(), "{n}: {} after {ms} ms", answer.trim_end())
            .map_err(about("cannot print"))?;
    }
    Ok(())
}
// ANCHOR_END: run
