use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::sys::socket::{getsockopt, sockopt};
use nix::unistd::{Uid, geteuid};

fn main() -> ExitCode {
    let Some(path) = std::env::args().nth(1) else {
        eprintln!("usage: doorkeeper PATH");
        return ExitCode::FAILURE;
    };
    let listener = match UnixListener::bind(&path) {
        Ok(listener) => listener,
        Err(e) => {
            eprintln!("binding {path}: {e}");
            return ExitCode::FAILURE;
        }
    };
    println!("listening on {path} for root and uid {}", geteuid());
    serve(&listener)
}

fn serve(listener: &UnixListener) -> ! {
    let mut visitors = 0;
    loop {
        let peer = match listener.accept() {
            Ok((peer, _)) => peer,
            Err(e) => {
                eprintln!("accepting: {e}");
                // Out of descriptors: some must end first.
                thread::sleep(Duration::from_millis(100));
                continue;
            }
        };
        if let Err(e) = answer(&peer, &mut visitors) {
            eprintln!("answering a caller: {e}");
        }
    }
}

// ANCHOR: door
fn answer(mut peer: &UnixStream, visitors: &mut u64) -> io::Result<()> {
    let who = getsockopt(&peer, sockopt::PeerCredentials)?;
    let (uid, pid) = (Uid::from_raw(who.uid()), who.pid());
    if !may_enter(uid) {
        eprintln!("refused: uid {uid}, process {pid}");
        let owner = geteuid();
        return writeln!(peer, "uid {uid} may not, root and uid {owner} may");
    }
    println!("let in: uid {uid}, process {pid}");
    *visitors += 1;
    writeln!(peer, "you are visitor {visitors}")
}

/// Root, and whoever runs this server.
fn may_enter(uid: Uid) -> bool {
    uid.is_root() || uid == geteuid()
}
// ANCHOR_END: door
