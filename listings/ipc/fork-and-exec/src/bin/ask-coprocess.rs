use std::io::{self, BufRead, BufReader, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, ExitCode};
use std::time::Duration;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [program, args @ ..] = &args[..] else {
        let _ = writeln!(
            io::stderr(),
            "usage: ask-coprocess PROGRAM [ARGUMENT]..."
        );
        return ExitCode::FAILURE;
    };
    match ask(program, args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let _ = writeln!(io::stderr(), "cannot ask {program}: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ask
fn ask(program: &str, args: &[String]) -> io::Result<()> {
    let (ours, theirs) = UnixStream::pair()?;
    let mut child = Command::new(program)
        .args(args)
        .stdin(OwnedFd::from(theirs.try_clone()?))
        .stdout(OwnedFd::from(theirs))
        .spawn()?;
    let asked = converse(&ours);
    if asked.is_err() {
        // It may have no mind to end.
        child.kill()?;
    }
    drop(ours);
    writeln!(io::stdout(), "{program} ended: {}", child.wait()?)?;
    asked
}

fn converse(mut stream: &UnixStream) -> io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    let mut answers = BufReader::new(stream);
    for question in ["one\n", "two\n"] {
        stream.write_all(question.as_bytes())?;
        let mut answer = String::new();
        answers.by_ref().take(1000).read_line(&mut answer)?;
        if !answer.ends_with('\n') {
            return Err(io::Error::other("half an answer"));
        }
        write!(io::stdout(), "{answer}")?;
    }
    Ok(())
}
// ANCHOR_END: ask
