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

fn run() -> io::Result<()> {
    let (mut reader, writer) = io::pipe()?;
    let mut command = Command::new("echo");
    command.arg("hello").stdout(writer);
    // `command` has the writer, and would give it to the next child too.
    // ANCHOR: drop
    let mut child = command.spawn()?;
    drop(command);
    // ANCHOR_END: drop

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
