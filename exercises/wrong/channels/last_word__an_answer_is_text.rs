// Red: I read your question to its end, and answered with 100000 bytes, any bytes. You returned an error: stream did not contain valid UTF-8.
// The last word.
// Chapter: src/foundations/channels.md
//
// The server wants the whole question before it answers, and it takes the end
// of file for the end of the question. Its answer ends with the end of file,
// too. This client waits for the answer for ever. Mend it.
//
// Wrong: the answer is bytes.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};

/// Asks the question, and returns the whole answer.
pub fn ask(mut stream: TcpStream, question: &[u8]) -> io::Result<Vec<u8>> {
    stream.write_all(question)?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let answer = answer.into_bytes();
    Ok(answer)
}

fn main() {}
