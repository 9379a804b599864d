use std::io::{self, Read, Write};
use std::os::unix::net::UnixListener;
use std::process::ExitCode;

use passing_descriptors::{accept_one, cannot, say};

fn main() -> ExitCode {
    if let Err(e) = serve() {
        say(format_args!("cannot take notes at notes.sock: {e}"));
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

// Wrong on purpose: a read is not a note.
// ANCHOR: serve
fn serve() -> io::Result<()> {
    let listener = UnixListener::bind("notes.sock")?;
    say("listening on notes.sock");
    let mut stream = accept_one(&listener);
    say("connected; Enter takes a note");

    let mut buf = [0; 16];
    for enter in io::stdin().lines() {
        enter?;
        let n = stream.read(&mut buf)?;
        if n == 0 {
            break;
        }
        writeln!(
            io::stdout(),
            "note: {:?}",
            String::from_utf8_lossy(&buf[..n])
        )
        .map_err(cannot("print"))?;
    }
    Ok(())
}
// ANCHOR_END: serve
