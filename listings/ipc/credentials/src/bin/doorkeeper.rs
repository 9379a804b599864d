use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::ExitCode;

use credentials::{listen, say, serve};
use nix::sys::socket::{getsockopt, sockopt};
use nix::unistd::{Uid, geteuid};

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: doorkeeper PATH");
        return ExitCode::FAILURE;
    };
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(e) => {
            say(format_args!("cannot listen on {}: {e}", path.display()));
            return ExitCode::FAILURE;
        }
    };
    say(format_args!(
        "listening on {} for root and uid {}",
        path.display(),
        geteuid()
    ));
    let mut visitors = 0;
    serve(&listener, |peer| answer(peer, &mut visitors))
}

// ANCHOR: door
fn answer(mut peer: &UnixStream, visitors: &mut u64) -> io::Result<()> {
    let who = getsockopt(&peer, sockopt::PeerCredentials)?;
    let (uid, pid) = (Uid::from_raw(who.uid()), who.pid());
    if !may_enter(uid) {
        say(format_args!("refused: uid {uid}, process {pid}"));
        let owner = geteuid();
        let why = format!("uid {uid} may not, root and uid {owner} may\n");
        return peer.write_all(why.as_bytes());
    }
    say(format_args!("let in: uid {uid}, process {pid}"));
    *visitors += 1;
    peer.write_all(format!("you are visitor {visitors}\n").as_bytes())
}

/// Root, and whoever runs this server.
fn may_enter(uid: Uid) -> bool {
    uid.is_root() || uid == geteuid()
}
// ANCHOR_END: door
