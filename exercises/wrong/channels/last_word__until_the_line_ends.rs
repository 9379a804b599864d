// Red: I read your question to its end, and answered with 100000 bytes, any bytes. You returned 454 bytes, and they are not mine.
// The last word.
// Chapter: src/foundations/channels.md
//
// The server wants the whole question before it answers, and it takes the end
// of file for the end of the question. Its answer ends with the end of file,
// too. This client waits for the answer for ever. Mend it.
//
// Wrong: the answer ends with the end of file, and may have lines.

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};

/// Asks the question, and returns the whole answer.
pub fn ask(mut stream: TcpStream, question: &[u8]) -> io::Result<Vec<u8>> {
    stream.write_all(question)?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer = Vec::new();
    std::io::BufRead::read_until(
        &mut std::io::BufReader::new(&stream),
        b'\n',
        &mut answer,
    )?;
    Ok(answer)
}

fn main() {}
