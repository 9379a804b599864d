use std::io::{self, Write};
use std::os::fd::OwnedFd;
use std::os::unix::net::UnixStream;
use std::process::{Command, ExitCode};

use credentials::receive;
use nix::sys::socket::{setsockopt, sockopt};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(
                io::stderr(),
                "cannot tell whose bytes they are: {why}"
            );
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let (mut ours, theirs) = UnixStream::pair()?;
    ours.write_all(b"early ")?;
    setsockopt(&theirs, sockopt::PassCred, &true)?;
    ours.write_all(b"one ")?;
    ours.write_all(b"two ")?;
    Command::new("echo")
        .arg("three")
        .stdout(OwnedFd::from(ours))
        .status()?;

    let mut buf = [0; 512];
    loop {
        let (n, sender) = receive(&theirs, &mut buf)?;
        let text = buf[..n].escape_ascii();
        let whose = match sender {
            _ if n == 0 => return Ok(()),
            Some(s) => format!("uid {}, process {}", s.uid(), s.pid()),
            None => "nobody's".into(),
        };
        writeln!(io::stdout(), "{text}: {whose}")?;
    }
}
// ANCHOR_END: run
