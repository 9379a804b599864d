// Red: A client sent `hel`, and a moment later `lo\n`. You returned an error: half a line.
// Whole lines only.
// Chapter: src/how-to-read-a-run.md
//
// The parrot of your first conversation. Half a line must get no answer: if the
// client ends before `\n` has come, `answer_one` sends nothing, closes, and
// returns an error. A whole line gets its answer as before.

use std::io::{self, Read, Write};
use std::net::TcpListener;

/// Answers one client. Reads at most 1000 bytes of its line.
pub fn answer_one(listener: &TcpListener) -> io::Result<()> {
    let (mut client, _) = listener.accept()?;
    let mut bytes = [0; 1000];
    let n = client.read(&mut bytes)?;
    let line = String::from_utf8_lossy(&bytes[..n]);
    // `read_line` comes back when it has the end of the line, when the client
    // ends, or when the 1000 bytes are used up. All three are `Ok`. Only the
    // last byte tells which it was. `line.is_empty()` would catch the client
    // that said nothing, and not the one that said half.
    //
    // It must be looked at before the answer: what is written can't be taken
    // back. A `panic!` here would end the parrot for all clients to come.
    if !line.ends_with('\n') {
        return Err(io::Error::other("half a line"));
    }
    let answer = format!("you said {}\n", line.trim_end());
    client.write_all(answer.as_bytes())
}

fn main() {}
