use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::ExitCode;

use credentials::{listen, peer_groups, say, serve};
use nix::sys::socket::{getsockopt, sockopt};
use nix::unistd::Gid;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: who-calls-groups PATH");
        return ExitCode::FAILURE;
    };
    let listener = match listen(&path) {
        Ok(listener) => listener,
        Err(e) => {
            say(format_args!("cannot listen on {}: {e}", path.display()));
            return ExitCode::FAILURE;
        }
    };
    say(format_args!("listening on {}", path.display()));
    serve(&listener, answer)
}

// ANCHOR: answer
fn answer(mut peer: &UnixStream) -> io::Result<()> {
    let who = getsockopt(&peer, sockopt::PeerCredentials)?;
    let groups = peer_groups(peer)?;
    let groups: Vec<_> = groups.iter().map(Gid::to_string).collect();
    let (uid, gid, groups) = (who.uid(), who.gid(), groups.join(" "));
    say(format_args!("uid {uid}, gid {gid}, groups {groups}"));
    peer.write_all(format!("you are uid {uid}\n").as_bytes())
}
// ANCHOR_END: answer
