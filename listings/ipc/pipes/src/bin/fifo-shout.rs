use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::process::ExitCode;

use nix::libc::PIPE_BUF;

fn main() -> ExitCode {
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("fifo-shout: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: serve
fn serve() -> io::Result<()> {
    println!("opening");
    let mut requests = BufReader::new(File::open("requests")?);
    let mut answers = File::options().write(true).open("answers")?;
    println!("opened");
    loop {
        let mut line = Vec::new();
        let limit = PIPE_BUF as u64;
        requests.by_ref().take(limit).read_until(b'\n', &mut line)?;
        if line.is_empty() {
            println!("end of file");
            return Ok(());
        }
        line.make_ascii_uppercase();
        answers.write_all(&line)?;
        println!("answered {}", line.escape_ascii());
    }
}
// ANCHOR_END: serve
