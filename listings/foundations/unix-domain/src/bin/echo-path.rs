use std::convert::Infallible;
use std::fmt::Display;
use std::io::{self, Error, ErrorKind, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, thread};

use nix::libc;
use nix::sys::socket::setsockopt;
use nix::{setsockopt_impl, sockopt_impl};

const CREW: usize = 2;
/// How long a client may stay.
const LIMIT: Duration = Duration::from_secs(600);

fn main() -> ExitCode {
    let Some(path) = env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: echo-path PATH");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&path);
    say(format_args!("cannot serve on {}: {why}", path.display()));
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve(path: &Path) -> io::Result<Infallible> {
    let listener = Arc::new(UnixListener::bind(path)?);
    refuse_descriptors(&listener);
    for _ in 1..CREW {
        let listener = Arc::clone(&listener);
        thread::Builder::new()
            .spawn(move || attend(&listener))
            .map_err(|e| Error::other(format!("no thread for clients: {e}")))?;
    }
    say(format_args!("listening on {}", path.display()));
    attend(&listener)
}

fn attend(listener: &UnixListener) -> ! {
    static CLIENT: AtomicU64 = AtomicU64::new(1);
    loop {
        match listener.accept() {
            Ok((stream, peer)) => {
                let number = CLIENT.fetch_add(1, Ordering::Relaxed);
                say(format_args!("client {number}: {peer:?}"));
                match echo(&stream) {
                    Ok(n) => say(format_args!("client {number}: {n} bytes")),
                    Err(e) => say(format_args!("client {number}: {e}")),
                }
            }
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: serve

fn echo(mut stream: &UnixStream) -> io::Result<u64> {
    let deadline = Instant::now() + LIMIT;
    let left = || match deadline.saturating_duration_since(Instant::now()) {
        Duration::ZERO => Err(Error::from(ErrorKind::TimedOut)),
        left => Ok(Some(left)),
    };
    let late = |e| left().err().unwrap_or(e);
    let (mut buf, mut echoed) = ([0; 4096], 0);
    loop {
        stream.set_read_timeout(left()?)?;
        match stream.read(&mut buf) {
            Ok(0) => return Ok(echoed),
            Ok(n) => {
                stream.set_write_timeout(left()?)?;
                stream.write_all(&buf[..n]).map_err(late)?;
                echoed += n as u64;
            }
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            Err(e) => return Err(late(e)),
        }
    }
}

/// Linux 6.16 has it. See Part II, "Passing descriptors".
const SO_PASSRIGHTS: i32 = 83;
sockopt_impl!(Rights, SetOnly, libc::SOL_SOCKET, SO_PASSRIGHTS, bool);

fn refuse_descriptors(listener: &UnixListener) {
    // Without the option, a client's descriptor can hold up a thread.
    let _ = setsockopt(listener, Rights, &false);
}

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
