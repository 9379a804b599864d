use std::convert::Infallible;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use datagrams::log::{Lines, bind_without_gifts, rest, say};

// What a receiver should have room for, RFC 5424 section 6.1.
const LONGEST: usize = 2048;

fn main() -> ExitCode {
    let Some(path) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("usage: log-trusting PATH");
        return ExitCode::FAILURE;
    };
    let Err(why) = serve(&path);
    say(format_args!("cannot log from {}: {why}", path.display()));
    ExitCode::FAILURE
}

// Wrong on purpose: it prints what anybody sent, as it came.
// ANCHOR: serve
fn serve(path: &Path) -> io::Result<Infallible> {
    let socket = bind_without_gifts(path)?;
    say(format_args!("listening on {}", path.display()));
    let mut lines = Lines::default();
    let mut buf = [0; LONGEST];
    loop {
        match socket.recv(&mut buf) {
            Ok(n) => lines.put(&String::from_utf8_lossy(&buf[..n])),
            Err(e) => rest(e),
        }
    }
}
// ANCHOR_END: serve
