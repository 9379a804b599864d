// Red: A client sent `\n`. You returned an error: half a line.
// Whole lines only.
// Chapter: src/how-to-read-a-run.md
//
// The parrot of your first conversation. Half a line must get no answer: if the
// client ends before `\n` has come, `answer_one` sends nothing, closes, and
// returns an error. A whole line gets its answer as before.
//
// Wrong: a line of nothing but its end is whole.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpListener;

/// Answers one client. Reads at most 1000 bytes of its line.
pub fn answer_one(listener: &TcpListener) -> io::Result<()> {
    let (mut client, _) = listener.accept()?;
    let mut line = String::new();
    BufReader::new(&client).take(1000).read_line(&mut line)?;
    if !line.ends_with('\n') || line.trim().is_empty() {
        return Err(io::Error::other("half a line"));
    }
    let answer = format!("you said {}\n", line.trim_end());
    client.write_all(answer.as_bytes())
}

fn main() {}
