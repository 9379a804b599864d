use std::io::{self, Write};
use std::os::unix::net::UnixStream;
use std::path::PathBuf;
use std::process::ExitCode;

use credentials::{listen, say, serve};
use nix::sys::socket::{getsockopt, sockopt};

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: who-calls PATH");
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

fn answer(mut peer: &UnixStream) -> io::Result<()> {
    let who = getsockopt(&peer, sockopt::PeerCredentials)?;
    let (uid, gid, pid) = (who.uid(), who.gid(), who.pid());
    say(format_args!("uid {uid}, gid {gid}, process {pid}"));
    peer.write_all(format!("you are uid {uid}\n").as_bytes())
}
