use std::env;
use std::io::{self, BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::os::fd::AsFd;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use nix::errno::Errno;
use nix::poll::{PollFd, PollFlags, PollTimeout, poll};
use socket2::SockRef;
use the_wire::info::tcp_info;
use time_limits::deadline::{Deadline, Timed};

/// For the word and its answer.
const LIMIT: Duration = Duration::from_secs(30);

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show how late: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    let words = env::args_os().skip(1).map(|it| it.into_string());
    let words = words.collect::<Result<Vec<_>, _>>().unwrap_or_default();
    let usage = || io::Error::other("usage: late-word ADDRESS [LOWAT]");
    let address = words.first().and_then(|it| it.parse::<SocketAddr>().ok());
    let address = address.ok_or_else(usage)?;
    let mut stream = TcpStream::connect(address)
        .map_err(|e| io::Error::other(format!("{address}: {e}")))?;
    if let Some(bytes) = words.get(1) {
        let bytes = bytes.parse().map_err(|_| usage())?;
        SockRef::from(&stream).set_tcp_notsent_lowat(bytes)?;
    }
    let taken = pour(&mut stream)?;
    let unsent = tcp_info(&stream)?.tcpi_notsent_bytes;
    let said = Instant::now();
    let mut timed = Timed(&stream, Deadline::after(LIMIT));
    timed.write_all(b"\nstop\n")?;
    let mut answer = String::new();
    BufReader::new(timed).take(80).read_line(&mut answer)?;
    if !answer.ends_with('\n') {
        return Err(io::Error::other("there is no answer"));
    }
    let [taken, unsent] = [taken, unsent as usize].map(|n| n / 1024);
    let ms = said.elapsed().as_millis();
    writeln!(
        io::stdout(),
        "{taken} KiB written, {unsent} KiB not yet sent"
    )?;
    writeln!(io::stdout(), "the answer to `stop`: after {ms} ms")
}

/// Writes for a second, whenever there is room. Says how many bytes.
fn pour(stream: &mut TcpStream) -> io::Result<usize> {
    let (began, mut taken) = (Instant::now(), 0);
    stream.set_nonblocking(true)?;
    while began.elapsed() < Duration::from_secs(1) {
        let room = PollFd::new(stream.as_fd(), PollFlags::POLLOUT);
        match poll(&mut [room], PollTimeout::from(50u8)) {
            Ok(0) | Err(Errno::EINTR) => continue,
            result => result?,
        };
        match stream.write(&[b'.'; 4096]) {
            Ok(n) => taken += n,
            Err(e) if e.kind() == ErrorKind::WouldBlock => {}
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    stream.set_nonblocking(false)?;
    Ok(taken)
}
// ANCHOR_END: run
