use std::io::{self, PipeReader, Read, Write};
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;

use passing_descriptors::{recv_fds, send_fds};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show what was read: {why}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<()> {
    for size in [20, 4] {
        writeln!(io::stdout(), "recvmsg, {size} bytes at most:")?;
        let (stream, _) = written()?;
        let mut buf = vec![0; size];
        loop {
            let (n, fds) = recv_fds(&stream, &mut buf, 1)?;
            if n == 0 {
                break;
            }
            let text = buf[..n].escape_ascii().to_string();
            writeln!(io::stdout(), "  {text:6}  descriptors: {}", fds.len())?;
        }
    }
    writeln!(io::stdout(), "read, 20 bytes at most:")?;
    let (mut stream, mut pipe) = written()?;
    let mut buf = [0; 20];
    let n = stream.read(&mut buf)?;
    writeln!(io::stdout(), "  {}", buf[..n].escape_ascii())?;
    let n = pipe.read(&mut buf)?;
    writeln!(
        io::stdout(),
        "  the pipe's reader reads {n}: nobody has its writer"
    )?;
    Ok(())
}

// ANCHOR: written
/// A stream into which three messages were written. The writing end of a pipe
/// is in the second, and nowhere else.
fn written() -> io::Result<(UnixStream, PipeReader)> {
    let (mut left, right) = UnixStream::pair()?;
    let (reader, writer) = io::pipe()?;
    left.write_all(b"aaa")?;
    send_fds(&left, b"bbb", &[writer.as_fd()])?;
    left.write_all(b"ccc")?;
    Ok((right, reader))
}
// ANCHOR_END: written
