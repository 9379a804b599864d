// Red: That is an error, and no answer: you returned `Ok`, with nothing.
// The last word.
// Chapter: src/foundations/channels.md
//
// The server wants the whole question before it answers, and it takes the end
// of file for the end of the question. Its answer ends with the end of file,
// too. This client waits for the answer for ever. Mend it. (A question that the
// server cannot hear to its end has no answer, but an error.)

use std::io::{self, Read, Write};
use std::net::{Shutdown, TcpStream};

/// Asks the question, and returns the whole answer.
pub fn ask(mut stream: TcpStream, question: &[u8]) -> io::Result<Vec<u8>> {
    let _ = stream.write_all(question);
    // Each direction ends by itself. Ours ends here, and the server reads its
    // end of file; the other direction, the answer's, stays open.
    //
    // `drop` and `Shutdown::Both` would end both, and the answer with them. A
    // time limit for the read would end the wait, and bring no answer: the
    // server would still not know that the question is over.
    let _ = stream.shutdown(Shutdown::Write);
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

fn main() {}
