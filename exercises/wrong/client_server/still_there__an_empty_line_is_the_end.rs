// Red: A client sent `\n` and got nothing, not `no\n`.
// Still there.
// Chapter: src/foundations/client-server.md
//
// This server doubles numbers: a client sends `21\n` and gets `42\n`. It does
// so until somebody is rude. Mend it: whatever a client does (except silence;
// that comes with many clients), and whatever becomes of the log, the next
// client is served. A whole line that is no number, be it text or not, or that
// has no double that a u64 can hold, gets `no\n`. Half a line gets nothing, and
// neither does a line of more than 100 bytes, its end among them.
//
// Wrong: an empty line is a whole line.

use std::convert::Infallible;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::{thread, time::Duration};

/// Serves one client after the other, and writes a line for each to the log.
pub fn serve(
    listener: TcpListener,
    log: &mut impl Write,
) -> io::Result<Infallible> {
    loop {
        let (stream, from) = match listener.accept() {
            Ok(client) => client,
            Err(why) => {
                let _ = writeln!(log, "accept: {why}");
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        let done = answer(stream);
        let _ = match done {
            Ok(line) => writeln!(log, "{from} asked for twice {line:?}"),
            Err(why) => writeln!(log, "{from} got no answer: {why}"),
        };
    }
}

fn answer(mut stream: TcpStream) -> io::Result<String> {
    let mut line = Vec::new();
    BufReader::new(&stream).take(100).read_until(b'\n', &mut line)?;
    if !line.ends_with(b"\n") {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    if line.trim_ascii().is_empty() {
        return Err(ErrorKind::InvalidInput.into());
    }
    let line = String::from_utf8_lossy(&line).into_owned();
    let twice = line.trim().parse().ok().and_then(|n: u64| n.checked_mul(2));
    let answer = match twice {
        Some(twice) => format!("{twice}\n"),
        None => "no\n".into(),
    };
    stream.write_all(answer.as_bytes())?;
    Ok(line)
}

fn main() {}
