use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::sys::socket::{getsockopt, sockopt};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: who-calls PATH");
        return ExitCode::FAILURE;
    };
    let listener = match UnixListener::bind(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("binding {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path}");
    loop {
        let answered = listener.accept().and_then(|(peer, _)| answer(&peer));
        if let Err(e) = answered {
            eprintln!("answering a caller: {e}");
            // Out of descriptors: some must end first.
            thread::sleep(Duration::from_millis(100));
        }
    }
}

fn answer(mut peer: &UnixStream) -> io::Result<()> {
    let who = getsockopt(&peer, sockopt::PeerCredentials)?;
    println!(
        "uid {}, gid {}, process {}",
        who.uid(),
        who.gid(),
        who.pid()
    );
    writeln!(peer, "you are uid {}", who.uid())
}
