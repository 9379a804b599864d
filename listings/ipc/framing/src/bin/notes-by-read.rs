use std::io::{self, Read};
use std::os::unix::net::UnixListener;
use std::process::ExitCode;

fn main() -> ExitCode {
    if let Err(e) = serve() {
        eprintln!("notes-by-read: cannot take notes at notes.sock: {e}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    let listener = UnixListener::bind("notes.sock")?;
    println!("listening on notes.sock");
    let (mut stream, _) = listener.accept()?;
    println!("connected; Enter takes a note");

    let mut buf = [0; 16];
    for enter in io::stdin().lines() {
        enter?;
        let n = stream.read(&mut buf)?;
        if n == 0 {
            break;
        }
        println!("note: {:?}", String::from_utf8_lossy(&buf[..n]));
    }
    Ok(())
}
// ANCHOR_END: serve
