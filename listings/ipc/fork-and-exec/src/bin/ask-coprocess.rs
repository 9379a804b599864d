use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Child, Command, ExitCode, ExitStatus};
use std::thread;
use std::time::{Duration, Instant};

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().skip(1).collect();
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
            let name = program.display();
            let _ = writeln!(io::stderr(), "cannot ask {name}: {e}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: ask
const LIMIT: Duration = Duration::from_secs(1);

fn ask(program: &OsStr, args: &[OsString]) -> io::Result<()> {
    let (ours, theirs) = UnixStream::pair()?;
    let mut child = Command::new(program)
        .args(args)
        .stdin(OwnedFd::from(theirs.try_clone()?))
        .stdout(OwnedFd::from(theirs))
        .spawn()?;
    let asked = converse(&ours);
    if asked.is_err() {
        child.kill()?;
    }
    drop(ours);
    let status = end(&mut child)?;
    print(format!("{} ended: {status}\n", program.display()))?;
    asked
}

fn converse(stream: &UnixStream) -> io::Result<()> {
    let mut answers = BufReader::new(Until(stream, Instant::now()));
    for question in ["one\n", "two\n"] {
        answers.get_mut().0.write_all(question.as_bytes())?;
        answers.get_mut().1 = Instant::now() + LIMIT;
        let mut answer = String::new();
        answers.by_ref().take(1000).read_line(&mut answer)?;
        if !answer.ends_with('\n') {
            return Err(io::Error::other("half an answer"));
        }
        print(answer)?;
    }
    Ok(())
}

/// The other program is not to blame for this.
fn print(line: String) -> io::Result<()> {
    io::stdout()
        .write_all(line.as_bytes())
        .map_err(|e| io::Error::new(e.kind(), format!("cannot print: {e}")))
}

/// Reads until then, however the bytes trickle in.
struct Until<'a>(&'a UnixStream, Instant);

impl Read for Until<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let left = self.1.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(ErrorKind::TimedOut.into());
        }
        self.0.set_read_timeout(Some(left))?;
        self.0.read(buf)
    }
}

/// Its end, within the limit: it may have no mind to end.
fn end(child: &mut Child) -> io::Result<ExitStatus> {
    let deadline = Instant::now() + LIMIT;
    while child.try_wait()?.is_none() && Instant::now() < deadline {
        thread::sleep(Duration::from_millis(10));
    }
    child.kill()?;
    child.wait()
}
// ANCHOR_END: ask
