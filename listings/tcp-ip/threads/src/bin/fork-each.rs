use std::convert::Infallible;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{self, ExitCode};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{SigHandler, Signal, signal};
use nix::unistd::{ForkResult, fork};
use no_messages::say;
use time_limits::deadline::{Deadline, Timed};

const ADDRESS: &str = "127.0.0.1:7180";

fn main() -> ExitCode {
    let Err(why) = serve();
    say(format_args!("cannot serve on {ADDRESS}: {why}"));
    ExitCode::FAILURE
}

// Wrong on purpose: there is no bound. It is here to be measured.
// ANCHOR: serve
fn serve() -> io::Result<Infallible> {
    // The kernel removes dead children by itself.
    // SAFETY: no handler is installed.
    unsafe { signal(Signal::SIGCHLD, SigHandler::SigIgn) }?;
    let listener = TcpListener::bind(ADDRESS)?;
    say(format_args!("listening on {ADDRESS}"));
    loop {
        let started = listener.accept().and_then(|(stream, _)| {
            // SAFETY: this process has one thread, so no lock is held.
            Ok((unsafe { fork() }?, stream))
        });
        match started {
            Ok((ForkResult::Child, stream)) => {
                drop(listener); // or the port would outlive the server
                let done = shout(stream);
                if let Err(why) = &done {
                    say(format_args!("cannot serve a client: {why}"));
                }
                process::exit(i32::from(done.is_err()));
            }
            // Our copy of the stream is closed here.
            Ok((ForkResult::Parent { .. }, _stream)) => {}
            Err(why) => {
                say(format_args!("cannot serve a client: {why}"));
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}
// ANCHOR_END: serve

/// How long a client may say nothing, or not read.
const IDLE: Duration = Duration::from_secs(600);

fn shout(stream: TcpStream) -> io::Result<()> {
    let mut timed = Timed(&stream, Deadline::after(IDLE));
    let mut buf = [0; 4096];
    loop {
        timed.1 = Deadline::after(IDLE);
        let n = timed.read(&mut buf)?;
        if n == 0 {
            return Ok(());
        }
        buf[..n].make_ascii_uppercase();
        timed.write_all(&buf[..n])?;
    }
}
