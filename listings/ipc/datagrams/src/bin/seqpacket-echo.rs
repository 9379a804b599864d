use std::convert::Infallible;
use std::io::{self, Error, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread;
use std::time::{Duration, Instant};

use datagrams::log::{refuse_descriptors, say};
use socket2::{Domain, SockAddr, Socket, Type};

const CREW: usize = 4;
const LONGEST: usize = 4096;
/// How long a client may stay.
const LIMIT: Duration = Duration::from_secs(600);
/// Lines of the log for a client's messages: a client must not fill it.
const MOST_SHOWN: u32 = 3;

fn main() -> ExitCode {
    let path = std::env::args_os().nth(1).filter(|path| !path.is_empty());
    let Some(path) = path.map(PathBuf::from) else {
        say("usage: seqpacket-echo PATH");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&path);
    say(format_args!("cannot listen on {}: {why}", path.display()));
    ExitCode::FAILURE
}

// ANCHOR: serve
fn serve(path: &Path) -> io::Result<Infallible> {
    let listener = Socket::new(Domain::UNIX, Type::SEQPACKET, None)?;
    refuse_descriptors(&listener);
    listener.bind(&SockAddr::unix(path)?)?;
    listener.listen(128)?;
    let listener = Arc::new(listener);
    for _ in 1..CREW {
        let listener = Arc::clone(&listener);
        thread::Builder::new()
            .spawn(move || attend(&listener))
            .map_err(|e| Error::other(format!("no thread for clients: {e}")))?;
    }
    say(format_args!("listening on {}", path.display()));
    attend(&listener)
}

fn attend(listener: &Socket) -> ! {
    loop {
        match listener.accept() {
            Ok((socket, _)) => match echo(socket) {
                Ok(()) => say("end of file, or an empty message"),
                Err(e) => say(format_args!("cannot echo: {e}")),
            },
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

fn echo(mut socket: Socket) -> io::Result<()> {
    let deadline = Instant::now() + LIMIT;
    let left = || match deadline.saturating_duration_since(Instant::now()) {
        Duration::ZERO => Err(Error::from(ErrorKind::TimedOut)),
        // The kernel counts microseconds, and takes 0 of them for no limit.
        left => Ok(Some(left.max(Duration::from_micros(1)))),
    };
    // What the kernel calls "try again" when a time limit is over.
    let late = |e| left().err().unwrap_or(e);
    // A byte more, to tell a message that was cut from one that fits.
    let mut buf = [0; LONGEST + 1];
    let mut shown = 0;
    loop {
        socket.set_read_timeout(left()?)?;
        let n = match socket.read(&mut buf) {
            // The same for an empty message: it ends the conversation, too.
            Ok(0) => return Ok(()),
            Ok(n) if n > LONGEST => {
                return Err(Error::other("a message is too long"));
            }
            Ok(n) => n,
            // A time limit brings it, even without a handler.
            Err(e) if e.kind() == ErrorKind::Interrupted => continue,
            Err(e) => return Err(late(e)),
        };
        if shown < MOST_SHOWN {
            shown += 1;
            say(format_args!("message of {n} bytes"));
        }
        socket.set_write_timeout(left()?)?;
        while let Err(e) = socket.send(&buf[..n]) {
            if e.kind() != ErrorKind::Interrupted {
                return Err(late(e));
            }
        }
    }
}
// ANCHOR_END: serve
