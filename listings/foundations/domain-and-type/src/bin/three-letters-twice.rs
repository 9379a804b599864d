use std::env;
use std::io::{self, ErrorKind, Read, Write};
use std::process::ExitCode;

use socket2::{Domain, Socket, Type};

fn main() -> ExitCode {
    let argument = env::args_os().nth(1).unwrap_or_else(|| "64".into());
    let size = argument.to_str().and_then(|text| text.parse().ok());
    let outcome = match size {
        Some(size @ 1..=64) => run(size),
        _ => Err(io::Error::other("a buffer has 1 to 64 bytes")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the types: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run(size: usize) -> io::Result<()> {
    for kind in [Type::STREAM, Type::DGRAM, Type::SEQPACKET] {
        let (mut left, mut right) = Socket::pair(Domain::UNIX, kind, None)?;
        left.write_all(b"one")?;
        left.write_all(b"two")?;

        right.set_nonblocking(true)?;
        let mut line = format!("{kind:?}");
        let mut buf = vec![0; size];
        loop {
            match right.read(&mut buf) {
                Ok(n) => line += &format!(" '{}'", buf[..n].escape_ascii()),
                Err(e) if e.kind() == ErrorKind::WouldBlock => break,
                Err(e) => return Err(e),
            }
        }
        writeln!(io::stdout(), "{line}")?;
    }
    Ok(())
}
// ANCHOR_END: run
