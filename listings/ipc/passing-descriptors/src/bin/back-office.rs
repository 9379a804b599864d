use std::env;
use std::io::{self, Write};
use std::net::TcpStream;
use std::num::NonZeroU8;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{self, ExitCode};
use std::thread;
use std::time::Duration;

use passing_descriptors::recv_fds;

const OFFICE: &str = "office.sock";
const LIMIT: Duration = Duration::from_secs(60);

fn main() -> ExitCode {
    let Some(Ok(crew)) = env::args().nth(1).map(|arg| arg.parse()) else {
        eprintln!("usage: back-office CREW (1 to 255)");
        return ExitCode::FAILURE;
    };
    match work(crew) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("working for {OFFICE}: {e}");
            ExitCode::FAILURE
        }
    }
}

fn work(crew: NonZeroU8) -> io::Result<()> {
    let listener = UnixListener::bind(OFFICE)?;
    println!("process {} waits for a front desk", process::id());
    let (desk, _) = listener.accept()?;
    thread::scope(|scope| {
        for _ in 1..crew.get() {
            thread::Builder::new().spawn_scoped(scope, || attend(&desk))?;
        }
        attend(&desk);
        Ok(())
    })
}

// ANCHOR: attend
/// Serves the clients that the desk hands over, one after another.
fn attend(desk: &UnixStream) {
    loop {
        // One byte a client, so that a call takes one client.
        let outcome = match recv_fds(desk, &mut [0], 1) {
            Ok((0, _)) => return,
            Ok((_, fds)) => fds.into_iter().try_for_each(|fd| echo(fd.into())),
            Err(e) => Err(e),
        };
        if let Err(e) = outcome {
            eprintln!("a client is lost: {e}");
        }
    }
}

fn echo(client: TcpStream) -> io::Result<()> {
    // Whoever accepted it may have set this, and it came along.
    client.set_nonblocking(false)?;
    // Nobody keeps one of the crew by silence.
    client.set_read_timeout(Some(LIMIT))?;
    client.set_write_timeout(Some(LIMIT))?;
    let peer = client.peer_addr()?;
    let id = process::id();
    (&client).write_all(format!("process {id} is yours\n").as_bytes())?;
    let n = io::copy(&mut &client, &mut &client)?;
    println!("{peer}: {n} bytes");
    Ok(())
}
// ANCHOR_END: attend
