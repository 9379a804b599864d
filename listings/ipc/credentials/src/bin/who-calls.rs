use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;

use credentials::serve;
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
    serve(&listener, answer)
}

fn answer(mut peer: &UnixStream) -> io::Result<()> {
    let who = getsockopt(&peer, sockopt::PeerCredentials)?;
    let (uid, gid, pid) = (who.uid(), who.gid(), who.pid());
    println!("uid {uid}, gid {gid}, process {pid}");
    writeln!(peer, "you are uid {uid}")
}
