use std::io::{self, BufReader, ErrorKind, Write};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::time::Duration;

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
/// Gives up on a server that is silent for so long. (A `connect` that finds its
/// queue full has no limit.)
const SILENCE: Duration = Duration::from_secs(5);

fn ask() -> io::Result<()> {
    let stream = UnixStream::connect("frames.sock")?;
    stream.set_read_timeout(Some(SILENCE))?;
    stream.set_write_timeout(Some(SILENCE))?;
    let mut answers = BufReader::new(&stream);
    let mut framing = LengthPrefix::new(LIMIT);

    let mut questions = io::stdin().lock();
    let mut lines = Lines::new(LIMIT as usize);
    while let Some(question) =
        read_frame(&mut questions, &mut lines).map_err(cannot("read a line"))?
    {
        write_frame(&mut &stream, &framing, &question).map_err(late)?;
        let answer = read_frame(&mut answers, &mut framing).map_err(late)?;
        let Some(answer) = answer else {
            return Err(ErrorKind::UnexpectedEof.into());
        };
        writeln!(io::stdout(), "{}", String::from_utf8_lossy(&answer))
            .map_err(cannot("print the answer"))?;
    }
    Ok(())
}
// ANCHOR_END: ask

/// What the kernel calls "try again" when a time limit is over.
fn late(why: io::Error) -> io::Error {
    match why.kind() {
        ErrorKind::WouldBlock => ErrorKind::TimedOut.into(),
        _ => why,
    }
}
