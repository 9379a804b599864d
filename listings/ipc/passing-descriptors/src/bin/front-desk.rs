use std::io::{self, ErrorKind};
use std::net::TcpListener;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::{self, ExitCode};
use std::thread;
use std::time::Duration;

use passing_descriptors::{say, send_fds};
use rustix::io::retry_on_intr;
use rustix::net::{AddressFamily, SocketAddrUnix, SocketFlags, SocketType};
use rustix::net::{connect, socket_with};

const ADDRESS: &str = "127.0.0.1:7022";
const OFFICE: &str = "office.sock";
const PAUSE: Duration = Duration::from_millis(100);

fn main() -> ExitCode {
    let office = match find_office() {
        Ok(office) => office,
        Err(e) => {
            say(format_args!("cannot connect to {OFFICE}: {e}"));
            return ExitCode::FAILURE;
        }
    };
    let listener = match TcpListener::bind(ADDRESS) {
        Ok(listener) => listener,
        Err(e) => {
            say(format_args!("cannot listen on {ADDRESS}: {e}"));
            return ExitCode::FAILURE;
        }
    };
    say(format_args!(
        "process {} listens on {ADDRESS}",
        process::id()
    ));
    attend(&listener, office)
}

// ANCHOR: attend
/// Hands every client to the office.
fn attend(listener: &TcpListener, mut office: UnixStream) -> ! {
    loop {
        let (client, peer) = match listener.accept() {
            Ok(accepted) => accepted,
            Err(e) => {
                say(format_args!("cannot accept: {e}"));
                thread::sleep(PAUSE);
                continue;
            }
        };
        let outcome = send_fds(&office, b"!", &[client.as_fd()]);
        // Here this process closes `client`, whether it was handed over or
        // not.
        drop(client);
        let Err(e) = outcome else {
            say(format_args!("{peer} is handed over"));
            continue;
        };
        // Too many are in flight, or memory is short, or the office is stuck
        // or gone. This client must go, the next may stay.
        match e.kind() {
            ErrorKind::WouldBlock => {
                say(format_args!("{peer} is turned away: the office is stuck"));
            }
            _ => say(format_args!("{peer} is turned away: {e}")),
        }
        if is_gone(&e) {
            match find_office() {
                Ok(another) => office = another,
                Err(e) => say(format_args!("cannot connect to {OFFICE}: {e}")),
            }
        }
        thread::sleep(PAUSE);
    }
}

/// The office, and a limit for handing over: if it is stuck, its queue fills.
fn find_office() -> io::Result<UnixStream> {
    let (unix, stream) = (AddressFamily::UNIX, SocketType::STREAM);
    let socket = socket_with(unix, stream, SocketFlags::CLOEXEC, None)?;
    let office = UnixStream::from(socket);
    // Before connect, which waits too, for room in the office's queue.
    office.set_write_timeout(Some(PAUSE))?;
    let address = SocketAddrUnix::new(OFFICE)?;
    retry_on_intr(|| connect(&office, &address))?;
    Ok(office)
}
// ANCHOR_END: attend

fn is_gone(e: &io::Error) -> bool {
    matches!(e.kind(), ErrorKind::BrokenPipe | ErrorKind::ConnectionReset)
}
