use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::TcpStream;
use std::os::fd::AsRawFd;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::libc;
use no_messages::{Until, cannot, say};

const ADDRESS: &str = "127.0.0.1:7131";
const LIMIT: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            say(format_args!("cannot order from {ADDRESS}: {why}"));
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let mut stream = TcpStream::connect(ADDRESS)?;
    stream.set_write_timeout(Some(LIMIT))?;
    stream.write_all(b"order 1\norder 2\norder 3\n")?;
    let deadline = Instant::now() + LIMIT;
    while unacknowledged(&stream)? > 0 {
        // After a reset the number stays as it is.
        if let Some(why) = stream.take_error()? {
            return Err(why);
        }
        if Instant::now() > deadline {
            return Err(ErrorKind::TimedOut.into());
        }
        thread::sleep(Duration::from_millis(10));
    }
    writeln!(io::stdout(), "all 24 bytes are acknowledged")
        .map_err(cannot("print"))?;
    let answers = Until::from_now(&stream, LIMIT).take(64);
    let mut answers = BufReader::new(answers);
    for n in 1..=3 {
        let mut line = String::new();
        answers.read_line(&mut line)?;
        if line != format!("done: order {n}\n") {
            return Err(io::Error::other(format!("order {n} has no answer")));
        }
        write!(io::stdout(), "{line}").map_err(cannot("print"))?;
    }
    Ok(())
}

/// SIOCOUTQ, which has the number of TIOCOUTQ (linux/sockios.h).
fn unacknowledged(stream: &TcpStream) -> io::Result<libc::c_int> {
    let mut n = 0;
    let fd = stream.as_raw_fd();
    // SAFETY: the kernel writes one int to `n`.
    Errno::result(unsafe { libc::ioctl(fd, libc::TIOCOUTQ, &raw mut n) })?;
    Ok(n)
}
// ANCHOR_END: run
