use std::io::{self, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::process::ExitCode;

use framing::{Lines, read_frame};
use passing_descriptors::{accept_one, cannot, say};

fn main() -> ExitCode {
    if let Err(e) = serve() {
        say(format_args!("cannot take notes at notes.sock: {e}"));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let listener = UnixListener::bind("notes.sock")?;
    say("listening on notes.sock");
    let stream = accept_one(&listener);
    say("connected; Enter takes a note");

    let mut reader = BufReader::with_capacity(16, stream);
    let mut lines = Lines::new(80);
    for enter in io::stdin().lines() {
        enter?;
        let Some(note) = read_frame(&mut reader, &mut lines)? else {
            break;
        };
        writeln!(io::stdout(), "note: {:?}", String::from_utf8_lossy(&note))
            .map_err(cannot("print"))?;
    }
    Ok(())
}
// ANCHOR_END: serve
