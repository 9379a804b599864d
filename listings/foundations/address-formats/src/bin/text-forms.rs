use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            let _ = writeln!(io::stderr(), "cannot show the forms: {why}");
            ExitCode::FAILURE
        }
    }
}

// ANCHOR: run
const TEXTS: [&str; 8] = [
    "127.0.0.1:7010",
    "127.1:7010",
    "localhost:7010",
    "127.0.0.1:70100",
    "[2001:0DB8:0:0::1]:7010",
    "::1:7010",
    "[fe80::1%1]:7010",
    "[fe80::1%lo]:7010",
];

fn run() -> io::Result<()> {
    for text in TEXTS {
        match text.parse::<SocketAddr>() {
            Ok(address) => writeln!(io::stdout(), "{text:23} {address}")?,
            Err(why) => writeln!(io::stdout(), "{text:23} -- {why}")?,
        }
    }
    Ok(())
}
// ANCHOR_END: run
