use std::fs::{self, File};
use std::io::{self, Write};
use std::net::TcpListener;
use std::os::fd::{AsRawFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ =
                writeln!(io::stderr(), "cannot show the descriptors: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let file = File::open("/dev/null")?;
    let (left, _right) = UnixStream::pair()?;
    let listener = TcpListener::bind("127.0.0.1:0")?;

    show("a file", file.into())?;
    show("one end of a pair", left.into())?;
    show("a listener", listener.into())
}

fn show(name: &str, fd: OwnedFd) -> io::Result<()> {
    let mut out = io::stdout();
    let number = fd.as_raw_fd();
    let link = fs::read_link(format!("/proc/self/fd/{number}"))?;
    writeln!(out, "{number} is {name}: {}", link.display())?;
    match File::from(fd).write(b"!") {
        Ok(n) => writeln!(out, "  write took {n} byte"),
        Err(why) => writeln!(out, "  write failed: {why}"),
    }
}
// ANCHOR_END: run
