use std::io::{self, BufReader, ErrorKind, Write};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

use framing::{LengthPrefix, Lines, read_frame, write_frame};
use passing_descriptors::{cannot, say};

const LIMIT: u32 = 1024;

fn main() -> ExitCode {
    if let Err(e) = ask() {
        say(format_args!("cannot talk to frames.sock: {e}"));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

// ANCHOR: ask
/// Waits for an answer as long as that takes.
fn ask() -> io::Result<()> {
    let stream = UnixStream::connect("frames.sock")?;
    let mut answers = BufReader::new(&stream);
    let mut framing = LengthPrefix::new(LIMIT);

    let mut questions = io::stdin().lock();
    let mut lines = Lines::new(LIMIT as usize);
    while let Some(question) =
        read_frame(&mut questions, &mut lines).map_err(cannot("read a line"))?
    {
        write_frame(&mut &stream, &framing, &question)?;
        let Some(answer) = read_frame(&mut answers, &mut framing)? else {
            return Err(ErrorKind::UnexpectedEof.into());
        };
        writeln!(io::stdout(), "{}", String::from_utf8_lossy(&answer))
            .map_err(cannot("print the answer"))?;
    }
    Ok(())
}
// ANCHOR_END: ask
