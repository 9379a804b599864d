//! What the servers of this chapter share: the care for their name, and the
//! conversation, which is an echo.

/// Who may take a name, and when.
pub mod name;
/// How a server hears that it is to end.
pub mod signals;

use std::fmt::Display;
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use nix::libc::{self, SOMAXCONN};
use nix::sys::socket::setsockopt;
use nix::{setsockopt_impl, sockopt_impl};
use socket2::{Domain, SockAddr, Socket, Type};

/// How many clients are served at a time; others wait in the queue.
const CREW: usize = 16;
/// How long a client may stay.
const LIMIT: Duration = Duration::from_secs(600);

/// As `UnixListener::bind`, and no client can send a descriptor.
pub fn listen_at(path: &Path) -> io::Result<UnixListener> {
    let socket = socket_without_gifts()?;
    socket.bind(&SockAddr::unix(path)?)?;
    socket.listen(SOMAXCONN)?;
    Ok(socket.into())
}

/// A stream socket whose clients can't send descriptors, where the kernel
/// has the option (Linux 6.16).
pub fn socket_without_gifts() -> io::Result<Socket> {
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    let _ = setsockopt(&socket, Rights, &false);
    Ok(socket)
}

const SO_PASSRIGHTS: i32 = 83;
sockopt_impl!(Rights, SetOnly, libc::SOL_SOCKET, SO_PASSRIGHTS, bool);

// ANCHOR: crew
/// Echoes to every client, for as long as the process lives.
pub fn echo_to_all(listener: &UnixListener) -> ! {
    thread::scope(|crew| {
        for n in 1..CREW {
            let hired =
                thread::Builder::new().spawn_scoped(crew, || attend(listener));
            if let Err(e) = hired {
                say(format_args!("only {n} in the crew: {e}"));
                break;
            }
        }
        attend(listener)
    })
}

fn attend(listener: &UnixListener) -> ! {
    static CLIENT: AtomicU64 = AtomicU64::new(1);
    loop {
        match listener.accept() {
            Ok((stream, _)) => {
                let number = CLIENT.fetch_add(1, Ordering::Relaxed);
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
// ANCHOR_END: crew

/// Returns the number of bytes echoed, when the client has sent its last.
fn echo(mut stream: &UnixStream) -> io::Result<u64> {
    let deadline = Instant::now() + LIMIT;
    let left = || match deadline.saturating_duration_since(Instant::now()) {
        Duration::ZERO => Err(io::Error::from(ErrorKind::TimedOut)),
        left => Ok(Some(left)),
    };
    // What the kernel calls "try again" when a time limit is over.
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

/// A line for the log. Whether anybody takes it must not matter.
pub fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
