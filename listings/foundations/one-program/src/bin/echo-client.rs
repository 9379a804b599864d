use std::io::{self, BufRead, Error, ErrorKind, Read, Write};
use std::process::ExitCode;
use std::{env, time::Duration};

use one_program::place::{again, connect, find};
use one_program::{cannot, say};
use socket2::{Socket, Type};

const LONGEST: usize = 4096;
const LIMIT: Duration = Duration::from_secs(2);

fn main() -> ExitCode {
    let place = env::args_os().nth(1).unwrap_or_default();
    match run(place.to_str().unwrap_or_default()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot echo at {place:?}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(place: &str) -> io::Result<()> {
    let (kind, addresses) = find(place)?;
    let server = connect(kind, &addresses, LIMIT);
    // To UDP, "try again" means that no port is left.
    let udp = kind == Type::DGRAM;
    let server = server.map_err(|e| if udp { e } else { explain(e) })?;
    let mut stdin = io::stdin().lock();
    loop {
        let mut line = Vec::new();
        let mut limited = (&mut stdin).take(LONGEST as u64);
        let read = limited.read_until(b'\n', &mut line);
        if read.map_err(cannot("read a line"))? == 0 {
            return Ok(());
        }
        let answer = ask(&server, kind, &line).map_err(explain)?;
        let (n, text) = (answer.len(), answer.escape_ascii());
        writeln!(io::stdout(), "{n} bytes: {text}")
            .map_err(cannot("print the answer"))?;
    }
}

fn ask(mut server: &Socket, kind: Type, line: &[u8]) -> io::Result<Vec<u8>> {
    // A byte more, to tell a datagram that was cut from one that fits.
    let mut answer = vec![0; LONGEST + 1];
    if kind == Type::STREAM {
        server.write_all(line)?;
        answer.truncate(line.len());
        server.read_exact(&mut answer)?;
        return Ok(answer);
    }
    // A datagram needs no newline to show where it ends.
    let message = line.strip_suffix(b"\n").unwrap_or(line);
    again(|| server.send(message))?;
    let n = again(|| server.read(&mut answer))?;
    if n > LONGEST {
        return Err(Error::other("an answer of more than 4096 bytes"));
    }
    answer.truncate(n);
    Ok(answer)
}
// ANCHOR_END: run

fn explain(why: Error) -> Error {
    match why.kind() {
        ErrorKind::WouldBlock => Error::other("no answer for 2 s"),
        ErrorKind::UnexpectedEof => Error::other("the server hung up"),
        _ => why,
    }
}
