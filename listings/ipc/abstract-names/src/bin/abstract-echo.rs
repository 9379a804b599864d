use std::env;
use std::ffi::OsStr;
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::UnixListener;
use std::process::ExitCode;

use socket2::SockAddr;
use unix_server::{echo_to_all, say, socket_without_gifts};

// ANCHOR: bind
fn main() -> ExitCode {
    let Some(name) = env::args_os().nth(1) else {
        say("usage: abstract-echo NAME");
        return ExitCode::FAILURE;
    };
    match bind(name.as_bytes()) {
        Ok(listener) => {
            say(format_args!("listening on @{}", name.display()));
            echo_to_all(&listener)
        }
        Err(e) => {
            say(format_args!("cannot listen on @{}: {e}", name.display()));
            ExitCode::FAILURE
        }
    }
}

fn bind(name: &[u8]) -> io::Result<UnixListener> {
    let address = [b"\0", name].concat();
    let socket = socket_without_gifts()?;
    socket.bind(&SockAddr::unix(OsStr::from_bytes(&address))?)?;
    socket.listen(4096)?;
    Ok(socket.into())
}
// ANCHOR_END: bind
