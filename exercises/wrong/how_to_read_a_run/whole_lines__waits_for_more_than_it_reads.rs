// Red: A client sent 1000 bytes `x`, and stayed. After 3 s you still have not returned.
// Whole lines only.
// Chapter: src/how-to-read-a-run.md
//
// The parrot of your first conversation. Half a line must get no answer: if the
// client ends before `\n` has come, `answer_one` sends nothing, closes, and
// returns an error. A whole line gets its answer as before.
//
// Wrong: 1000 bytes without an end are no line, and what comes then is not
// waited for.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;

/// Answers one client. Reads at most 1000 bytes of its line.
pub fn answer_one(listener: &TcpListener) -> io::Result<()> {
    let (mut client, _) = listener.accept()?;
    let mut line = String::new();
    BufReader::new(&client).take(100_000).read_line(&mut line)?;
    if !line.ends_with('\n') {
        return Err(io::Error::other("half a line"));
    }
    let answer = format!("you said {}\n", line.trim_end());
    client.write_all(answer.as_bytes())
}

fn main() {}
