use std::io::{self, Write};
use std::net::ToSocketAddrs;
use std::process::ExitCode;

use nix::sys::resource::{Resource, setrlimit};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the answer: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
fn run() -> io::Result<()> {
    setrlimit(Resource::RLIMIT_NOFILE, 3, 3)?; // 0, 1, 2, and no more
    match "good.test:80".to_socket_addrs() {
        Ok(found) => writeln!(io::stdout(), "{} found", found.count()),
        Err(why) => writeln!(io::stdout(), "{:?}: {why}", why.kind()),
    }
}
// ANCHOR_END: run
