use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::ExitCode;
use std::thread;
use std::time::Duration;

use nix::sys::socket::{UnixCredentials, getsockopt, sockopt};
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

// ANCHOR: door
fn serve(listener: &UnixListener) -> ! {
    let mut served = 0;
    loop {
        match listener.accept() {
            Ok((peer, _)) => {
                if let Err(e) = admit(&peer).and_then(|who| {
                    served += 1;
                    println!("let in: {}", name(&who));
                    writeln!(&peer, "you are visitor {served}")
                }) {
                    eprintln!("{e}");
                }
            }
            Err(e) => {
                eprintln!("accepting: {e}");
                // Out of descriptors: some must end first.
                thread::sleep(Duration::from_millis(100));
            }
        }
    }
}

/// Lets in root and whoever runs this server; tells others why not.
fn admit(mut peer: &UnixStream) -> io::Result<UnixCredentials> {
    let who = getsockopt(&peer, sockopt::PeerCredentials)
        .map_err(|e| io::Error::other(format!("asking who calls: {e}")))?;
    let uid = Uid::from_raw(who.uid());
    if uid.is_root() || uid == geteuid() {
        return Ok(who);
    }
    let refused = format!("refused: {}", name(&who));
    match writeln!(peer, "{refused}: only root and uid {} may", geteuid()) {
        Ok(()) => Err(io::Error::other(refused)),
        Err(e) => Err(io::Error::other(format!("{refused} (unheard: {e})"))),
    }
}

fn name(who: &UnixCredentials) -> String {
    format!(
        "uid {}, gid {}, process {}",
        who.uid(),
        who.gid(),
        who.pid()
    )
}
// ANCHOR_END: door
