use std::io::{self, Read, Write};
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show what echo says: {why}");
            ExitCode::FAILURE
        }
    }
}

// Wrong on purpose: the `Command` keeps the writer, and so nobody reads an
// end of file.
// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut reader, writer) = io::pipe()?;
    let mut command = Command::new("echo");
    command.arg("hello").stdout(writer);
    let mut child = command.spawn()?;

    let mut buf = [0; 64];
    loop {
        writeln!(io::stdout(), "reading")?;
        match reader.read(&mut buf)? {
            0 => break,
            n => writeln!(
                io::stdout(),
                "  {n} bytes: {}",
                buf[..n].escape_ascii()
            )?,
        }
    }
    writeln!(io::stdout(), "  end of file")?;
    writeln!(io::stdout(), "echo ended: {}", child.wait()?)?;
    Ok(())
}
// ANCHOR_END: run
