// Red: A client connected, and said nothing. There was nothing to do but to sleep. You kept a processor busy.
// Still there.
// Chapter: src/foundations/client-server.md
//
// This server doubles numbers: a client sends `21\n` and gets `42\n`. It does
// so until somebody is rude. Mend it: whatever a client does (except silence;
// that comes with many clients), and whatever becomes of the log, the next
// client is served. So it is after a shortage of descriptors: while `accept`
// fails, wait a moment before you try again. A whole line that is no number, be
// it text or not, or that has no double that a u64 can hold, gets `no\n`. Half
// a line gets nothing, and neither does a line of more than 100 bytes, its end
// among them. While nobody says anything the server sleeps, and of those who
// have left it keeps nothing.

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
        // An error of accept belongs to nobody's conversation. It may be over
        // in a moment. Without the pause it comes back at once, and at once
        // again: the server would use up a processor to learn nothing.
        let (stream, from) = match listener.accept() {
            Ok(client) => client,
            Err(why) => {
                let _ = writeln!(log, "accept: {why}");
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        // One function for one client: its `?` ends the conversation, and
        // here its error is the end of nothing else. (`catch_unwind` around
        // the old code would catch the panics, and leave the three `?`.)
        let done = answer(stream);
        // The log is for us. Whether anybody keeps it is no client's affair.
        let _ = match done {
            Ok(line) => writeln!(log, "{from} asked for twice {line:?}"),
            Err(why) => writeln!(log, "{from} got no answer: {why}"),
        };
    }
}

fn answer(mut stream: TcpStream) -> io::Result<String> {
    let mut line = Vec::new();
    stream.set_nonblocking(true)?;
    let mut reader = BufReader::new(&stream).take(100);
    while let Err(e) = reader.read_until(b'\n', &mut line) {
        if e.kind() != ErrorKind::WouldBlock {
            return Err(e);
        }
    }
    // `take` ends the read, and not the line: what was cut is half a line too,
    // and may look like a number.
    if !line.ends_with(b"\n") {
        return Err(ErrorKind::UnexpectedEof.into());
    }
    // What is no text becomes a text that is no number.
    let line = String::from_utf8_lossy(&line).into_owned();
    // `*` panics where it overflows, or goes on with a wrong number, as the
    // program was built. `checked_mul` says so.
    let twice = line.trim().parse().ok().and_then(|n: u64| n.checked_mul(2));
    let answer = match twice {
        Some(twice) => format!("{twice}\n"),
        None => "no\n".into(),
    };
    stream.write_all(answer.as_bytes())?;
    Ok(line)
}

fn main() {}
