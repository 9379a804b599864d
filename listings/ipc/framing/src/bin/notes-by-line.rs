use std::io::{self, BufReader};
use std::os::unix::net::UnixListener;
use std::process::ExitCode;

use framing::{Lines, read_frame};

fn main() -> ExitCode {
    if let Err(e) = serve() {
        eprintln!("notes-by-line: cannot take notes at notes.sock: {e}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let listener = UnixListener::bind("notes.sock")?;
    println!("listening on notes.sock");
    let (stream, _) = listener.accept()?;
    println!("connected; Enter takes a note");

    let mut reader = BufReader::with_capacity(16, stream);
    let mut lines = Lines::new(80);
    for enter in io::stdin().lines() {
        enter?;
        let Some(note) = read_frame(&mut reader, &mut lines)? else {
            break;
        };
        println!("note: {:?}", String::from_utf8_lossy(&note));
    }
    Ok(())
}
// ANCHOR_END: serve
