use std::io::{self, Read, Write};
use std::mem::ManuallyDrop;
use std::os::fd::{AsRawFd, FromRawFd};
use std::os::unix::net::UnixStream;
use std::process::ExitCode;
use std::{thread, time::Duration};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the close: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut out = io::stdout();
    let (left, mut right) = UnixStream::pair()?;
    let number = left.as_raw_fd();
    let reader = thread::Builder::new()
        .spawn(move || {
            // SAFETY: none. Wrong on purpose: two owners of one number.
            let left = unsafe { UnixStream::from_raw_fd(number) };
            ManuallyDrop::new(left).read(&mut [0; 64])
        })
        .map_err(|why| {
            io::Error::other(format!("no thread for the reader: {why}"))
        })?;
    thread::sleep(Duration::from_millis(200)); // it waits in read by now
    drop(left);
    writeln!(out, "closed, while a thread waits in read")?;

    right.set_read_timeout(Some(Duration::from_millis(500)))?;
    // `read_to_end` asks again if it is interrupted.
    match right.read_to_end(&mut Vec::new()) {
        Ok(n) => writeln!(out, "the right end reads {n} bytes")?,
        Err(why) => writeln!(out, "500 ms, and no end of file: {why}")?,
    }
    right.write_all(b"wake up")?;
    writeln!(out, "the thread: {:?}", reader.join())?;
    let n = right.read_to_end(&mut Vec::new())?;
    writeln!(out, "now the right end reads {n} bytes")
}
// ANCHOR_END: run
