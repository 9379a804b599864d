use std::io;
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;

use credentials::{receive, serve};
use nix::sys::socket::{getsockopt, setsockopt, sockopt};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: who-speaks PATH");
        return ExitCode::FAILURE;
    };
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("listening on {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path}");
    serve(&listener, hear)
}

// ANCHOR: hear
/// Accepted sockets inherit `SO_PASSCRED`, so not a byte comes without.
fn listen(path: &str) -> io::Result<UnixListener> {
    let listener = UnixListener::bind(path)?;
    setsockopt(&listener, sockopt::PassCred, &true)?;
    Ok(listener)
}

fn hear(peer: &UnixStream) -> io::Result<()> {
    let caller = getsockopt(peer, sockopt::PeerCredentials)?;
    println!("connected: uid {}, process {}", caller.uid(), caller.pid());
    let mut buf = [0; 512];
    loop {
        let (n, sender) = receive(peer, &mut buf)?;
        if n == 0 {
            println!("end of file");
            return Ok(());
        }
        let text = buf[..n].escape_ascii();
        match sender {
            Some(s) => println!("uid {}, process {}: {text}", s.uid(), s.pid()),
            None => println!("somebody: {text}"),
        }
    }
}
// ANCHOR_END: hear
