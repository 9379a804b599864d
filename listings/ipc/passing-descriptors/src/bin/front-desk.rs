use std::io;
use std::net::TcpListener;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::process::{self, ExitCode};
use std::thread;
use std::time::Duration;

use nix::libc::ETOOMANYREFS;
use passing_descriptors::send_fds;

const ADDRESS: &str = "127.0.0.1:7022";
const OFFICE: &str = "office.sock";

fn main() -> ExitCode {
    let office = match UnixStream::connect(OFFICE) {
        Ok(office) => office,
        Err(e) => {
            eprintln!("calling {OFFICE}: {e}");
            return ExitCode::FAILURE;
        }
    };
    let listener = match TcpListener::bind(ADDRESS) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("binding {ADDRESS}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("process {} listens on {ADDRESS}", process::id());
    let e = attend(&listener, &office);
    eprintln!("handing over to {OFFICE}: {e}");
    ExitCode::FAILURE
}

// ANCHOR: attend
/// Hands every client to the office, until the office is gone.
fn attend(listener: &TcpListener, office: &UnixStream) -> io::Error {
    loop {
        let (client, peer) = match listener.accept() {
            Ok(accepted) => accepted,
            Err(e) => {
                eprintln!("accepting: {e}");
                // Out of descriptors: some must be closed first.
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        match send_fds(office, b"!", &[client.as_fd()]) {
            // Here `client` is closed, and the connection is not.
            Ok(()) => println!("{peer} is handed over"),
            // The office is behind. This client must go, the next may stay.
            Err(e) if e.raw_os_error() == Some(ETOOMANYREFS) => {
                eprintln!("{peer} is turned away: {e}");
                thread::sleep(Duration::from_millis(100));
            }
            Err(e) => return e,
        }
    }
}
// ANCHOR_END: attend
