use std::convert::Infallible;
use std::io;
use std::os::fd::AsRawFd;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use datagrams::log::{Lines, bind_without_gifts, rest, say};
use datagrams::{parse, printable};
use nix::sys::socket::{MsgFlags, recv};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: log-marked PATH");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&path);
    say(format_args!("cannot log from {}: {why}", path.display()));
    ExitCode::FAILURE
}

fn serve(path: &Path) -> io::Result<Infallible> {
    let socket = bind_without_gifts(path)?;
    say(format_args!("listening on {}", path.display()));
    let mut lines = Lines::default();
    let mut buf = [0; LONGEST];
    loop {
        // ANCHOR: receive
        // With this flag, the length is that of the whole message.
        let n = match recv(socket.as_raw_fd(), &mut buf, MsgFlags::MSG_TRUNC) {
            Ok(n) => n,
            Err(e) => {
                rest(e);
                continue;
            }
        };
        let message = &buf[..n.min(LONGEST)];
        let mark = match n {
            0..=LONGEST => String::new(),
            _ => format!("[{LONGEST} of {n} bytes] "),
        };
        // ANCHOR_END: receive
        match parse(message) {
            Ok((facility, severity, text)) => {
                let text = printable(text);
                lines.put(&format!("{mark}{facility}.{severity} {text}"));
            }
            Err(why) => {
                say(format_args!("{mark}{why}: {}", printable(message)));
            }
        }
    }
}
