use std::env;
use std::io::{self, Write};
use std::net::TcpStream;
use std::num::NonZeroU8;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{self, ExitCode};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use passing_descriptors::{Until, accept_one, no_thread, recv_fds, say};

const OFFICE: &str = "office.sock";
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let argument = env::args_os().nth(1).and_then(|a| a.into_string().ok());
    let Some(Ok(crew)) = argument.map(|crew| crew.parse()) else {
        say("usage: back-office CREW (1 to 255)");
        return ExitCode::FAILURE;
    };
    if let Err(e) = work(crew) {
        say(format_args!("cannot work for {OFFICE}: {e}"));
    }
    ExitCode::FAILURE
}

fn work(crew: NonZeroU8) -> io::Result<()> {
    let office = Arc::new(Office {
        listener: UnixListener::bind(OFFICE)?,
        desk: Mutex::new(None),
    });
    for _ in 1..crew.get() {
        let office = Arc::clone(&office);
        thread::Builder::new()
            .spawn(move || attend(&office))
            .map_err(no_thread("clients"))?;
    }
    say(format_args!(
        "process {} waits for a front desk",
        process::id()
    ));
    attend(&office)
}

struct Office {
    listener: UnixListener,
    desk: Mutex<Option<Arc<UnixStream>>>,
}

impl Office {
    /// The desk, but not `gone`: then the first of the crew who comes here
    /// accepts the next one, and the others get that.
    fn desk(&self, gone: Option<Arc<UnixStream>>) -> Arc<UnixStream> {
        let mut desk = self.desk.lock().unwrap_or_else(PoisonError::into_inner);
        match &*desk {
            Some(new) if !gone.is_some_and(|old| Arc::ptr_eq(&old, new)) => {
                Arc::clone(new)
            }
            _ => {
                *desk = None;
                let new = Arc::new(accept_one(&self.listener));
                Arc::clone(desk.insert(new))
            }
        }
    }
}

// ANCHOR: attend
/// Serves the clients that the desk hands over, one after another.
fn attend(office: &Office) -> ! {
    let mut desk = office.desk(None);
    loop {
        // One byte a client, so that a call takes one client.
        let outcome = match recv_fds(&desk, &mut [0], 1) {
            Ok((0, _)) => {
                desk = office.desk(Some(desk));
                continue;
            }
            Ok((_, fds)) => fds.into_iter().try_for_each(|fd| echo(fd.into())),
            Err(e) => {
                // Or it fails again at once.
                thread::sleep(Duration::from_millis(100));
                Err(e)
            }
        };
        if let Err(e) = outcome {
            say(format_args!("a client is lost: {e}"));
        }
    }
}

fn echo(client: TcpStream) -> io::Result<()> {
    // Whoever accepted it may have set this, and it came along.
    client.set_nonblocking(false)?;
    let (peer, id) = (client.peer_addr()?, process::id());
    // Nobody keeps one of the crew, neither by silence nor byte by byte.
    let until = Until(&client, Instant::now() + LIMIT);
    let (mut from, mut to) = (until, until);
    to.write_all(format!("process {id} is yours\n").as_bytes())?;
    let n = io::copy(&mut from, &mut to)?;
    say(format_args!("{peer}: {n} bytes"));
    Ok(())
}
// ANCHOR_END: attend
