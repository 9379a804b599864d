use std::io::{self, Write};
use std::net::TcpStream;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{self, ExitCode};
use std::thread;

use passing_descriptors::recv_fds;

const OFFICE: &str = "office.sock";

fn main() -> ExitCode {
    match work() {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            eprintln!("working for {OFFICE}: {e}");
            ExitCode::FAILURE
        }
    }
}

fn work() -> io::Result<()> {
    let listener = UnixListener::bind(OFFICE)?;
    println!("process {} waits for a front desk", process::id());
    let (desk, _) = listener.accept()?;
    serve(&desk)
}

// ANCHOR: serve
fn serve(desk: &UnixStream) -> io::Result<()> {
    let mut crew = Vec::new();
    loop {
        // One byte a client, so that one client comes at a time.
        let (n, fds) = recv_fds(desk, &mut [0], 1)?;
        if n == 0 {
            println!("the front desk has closed");
            break;
        }
        let Some(fd) = fds.into_iter().next() else {
            eprintln!("a byte without a client");
            continue;
        };
        let client = TcpStream::from(fd);
        crew.push(thread::Builder::new().spawn(move || {
            if let Err(e) = echo(&client) {
                eprintln!("serving a client: {e}");
            }
        })?);
    }
    for member in crew {
        member
            .join()
            .map_err(|_| io::Error::other("a thread panicked"))?;
    }
    Ok(())
}
// ANCHOR_END: serve

fn echo(mut client: &TcpStream) -> io::Result<()> {
    client.set_nonblocking(false)?;
    let office = process::id();
    writeln!(client, "process {office} is looking after you")?;
    let n = io::copy(&mut &*client, &mut client)?;
    println!("{}: {n} bytes", client.peer_addr()?);
    Ok(())
}
