use std::env;
use std::fmt::Display;
use std::io::{self, Write};
use std::os::linux::net::SocketAddrExt;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::net::{SocketAddr, UnixListener};
use std::process::ExitCode;

use unix_server::echo_to_all;

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
    let address = SocketAddr::from_abstract_name(name)?;
    UnixListener::bind_addr(&address)
}

/// A line for the log. Whether anybody takes it must not matter.
fn say(line: impl Display) {
    let line = format!("{line}\n");
    let _ = io::stderr().write_all(line.as_bytes());
}
